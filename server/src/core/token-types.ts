// The kinds of semantic tokens. Apart from what finds them, because a client is told of them before there is any report.

/** Names of LSP's own token types, so that every theme has a colour for them. */
export const tokenTypes = ["class", "property", "string", "enumMember", "number", "macro"] as const;
/** Whether a mark says yes or no. */
export const tokenModifiers = ["yes", "no"] as const;
