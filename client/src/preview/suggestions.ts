// Names of places and priorities that the page offers while they are typed. Asked of the server once, when they are first needed.
import { type PlacesResult, placesRequest } from "../../../server/src/protocol.ts";
import type { Server } from "../server/supervisor.ts";

export function suggestPlaces(server: Server): () => Promise<{ countries: string[]; priorities: string[] }> {
  let places: Promise<PlacesResult | undefined> | undefined;
  return async () => {
    places ??= server.ask<PlacesResult>(placesRequest, {});
    const { countries = [], regions = [], priorities = [] } = (await places) ?? {};
    return { countries: [...countries, ...regions], priorities: [...priorities] };
  };
}
