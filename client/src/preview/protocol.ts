// What checks the messages of a preview's page. Made when the first preview is: it takes longer to make than all that starts without one.

/** The protocol's schemas; the same promise each time. */
export const loadProtocol = () => import("../../../server/src/preview-protocol.ts");
