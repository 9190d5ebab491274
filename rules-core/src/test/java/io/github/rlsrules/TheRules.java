package io.github.rlsrules;

/** The rulebook under test behind the door that hosts use: apart from it, for most tests of the kit need no engine. */
final class TheRules {
    static final RlsRules RULES = RlsRules.of(TheRulebook.RULEBOOK);

    private TheRules() {}
}
