// What of a writer's Markdown and HTML may reach a reader: the closed list of elements and attributes. Nothing else survives.

import type { Options } from "rehype-sanitize";

/** Elements whose content is code or another document's, never words for a reader: they go with all that is in them. */
const withContent = [
  "script",
  "style",
  "template",
  "noscript",
  "noembed",
  "noframes",
  "iframe",
  "frameset",
  "object",
  "applet",
  "svg",
  "math",
  "title",
  "textarea",
  "select",
  "audio",
  "video",
];

/** The schema of the last step before text becomes HTML. No ids and names (nothing a page's script could mistake), no style, no class but our own. */
export const safeSchema: Options = {
  allowComments: false,
  allowDoctypes: false,
  clobber: [],
  strip: withContent,
  tagNames: [
    ...["p", "br", "h3", "ul", "ol", "li", "blockquote", "pre", "code"],
    ...["em", "i", "strong", "b", "u", "s", "del", "sub", "sup", "a", "img", "span"],
    ...["table", "thead", "tbody", "tr", "th", "td"],
  ],
  ancestors: {
    li: ["ol", "ul"],
    thead: ["table"],
    tbody: ["table"],
    tr: ["table"],
    th: ["table"],
    td: ["table"],
  },
  attributes: {
    a: ["href", ["rel", "noopener", "noreferrer"]],
    img: ["dataSrc", "alt"],
    ol: ["start"],
    span: [["className", "blocked-picture", "dead-link"]],
    th: [["align", "left", "center", "right"]],
    td: [["align", "left", "center", "right"]],
  },
  protocols: { href: ["http", "https", "mailto"] },
  required: {},
};
