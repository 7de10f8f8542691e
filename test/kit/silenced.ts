// A problem that tests can count on without asking what any rule is about: a comment that silences nothing.

/** A comment that gives one `unused-suppression`, on the rule's id. */
export const idle = "<!-- results-summary-disable-next-line period-format -->";

/** The column of the id in the comment. */
export const idleColumn = idle.indexOf("period-format");
