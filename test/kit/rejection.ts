// The error that a request is answered with; a request that succeeds fails the test.

import { ResponseError } from "vscode-languageserver/node";

export async function rejection(request: Promise<unknown>): Promise<ResponseError<unknown>> {
  const result = await request.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("error" in result && result.error instanceof ResponseError) return result.error;
  throw new Error(`Expected an error, got ${JSON.stringify(result)}`);
}
