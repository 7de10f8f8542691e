// What holds house rules and templates against their schema, as one part that is loaded with the first such file. Lists, decides nothing.

export { checkHouseRules, parseHouseRules } from "../core/house-rules/parse.ts";
export { baseOfTemplate, parseTemplate } from "../core/house-rules/template-file.ts";
