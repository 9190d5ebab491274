package io.github.rlsrules;

/** The rulebook under test behind the door that hosts use: apart from it, for most tests of the kit need no engine. */
final class TheRules {
    /** With Drools beside every assessment. */
    static final RlsRules RULES = RlsRules.of(TheRulebook.RULEBOOK).crossChecked(1);

    /** For tests of what is said to very many patients. */
    static final RlsRules ALONE = RlsRules.of(TheRulebook.RULEBOOK);

    private TheRules() {}
}
