package io.github.rlsrules.authoring.lint;

/** What the lint looks for: each with the reason for it, and the way out. */
public enum LintCheck {
    UNREADABLE_LINE(
            "Drools can take a misspelt keyword for text and make a rule that fires for everybody.",
            "Use only: package, import, ruleflow-group, rule, one annotation a line, when, then, end."),
    PARSER(
            "What Drools' parser refuses or reads otherwise cannot be trusted.",
            "Correct what the message names; write ids without escapes."),
    PACKAGE(
            "Drools 10 loses firings when rules come from several packages.",
            "Write the package of rulebook.properties on the first line."),
    STAGE(
            "A rule of a misspelt stage never fires.",
            "Write one ruleflow-group before the first rule; the stages are those of rulebook.properties. Call the file by its topic,"
                    + " or by topic and stage."),
    TOPIC(
            "A rule is found, tested and reviewed by its topic, which is the folder of its file.",
            "Move the file into the folder of its topic."),
    SETTING(
            "What a rulebook says of itself is what readers of its reference see first.",
            "In topics of rulebook.properties, name each topic once, in the order in which readers should meet them, with its"
                    + " folder first; in report.url, give an address of https: or mailto: with {rule}."),
    IMPORT(
            "Imports leak between the files of a package, and a static import of constants empties an \"in\" list.",
            "Import from the packages of rulebook.properties only; import static only what the consequence calls."),
    DUPLICATE_ID("Two rules of one id cannot be told apart.", "Give one of them another id."),
    RULE_ID(
            "An id is searched for, cited and stored.",
            "Follow ruleIds of rulebook.properties, and use a prefix that stands there, or add it."),
    ANNOTATION(
            "A rule without its source, grade or review date cannot be reviewed.",
            "Write each once, on a line of its own: @Title, @Sources, @Evidence; of @For, @Since and @ReviewBy only"
                    + " what differs from the defaults in rulebook.properties."),
    LEVEL("An alarm that only clinicians can read reaches nobody in time.", "Take @For away, or the urgency."),
    WHY(
            "What only we decided nobody else can explain.",
            "Write @Why(\"…\"), a plain sentence, or @Why(\"decision:page#heading\") of a page of decisions; or name the rule on"
                    + " the page of its topic, with the reason."),
    NO_CONDITION("A rule or pattern without a condition fires for everybody.", "State the condition."),
    CONDITION_SHAPE(
            "Only what is written in one way can be explained, covered and evaluated with three values.",
            "Separate conditions by commas and qualify constants (Answer.YES). Write alternatives as \"||\" between conditions of"
                    + " one fact, or as ( A( … ) or B( … ) ); put not and exists before single patterns."),
    REPEATED_ALTERNATIVE(
            "An alternative that says what stands there already decides nothing, and mostly something else was meant.",
            "Correct it, or delete it."),
    CONSEQUENCE(
            "Outcomes are constants, so that the order of rules can never matter.",
            "Write exactly one call: insert( outcome );"),
    CONSTANT_COUNT(
            "An \"in\" list can lose constants without a message.",
            "Write each constant once, by its own name, qualified with the type that declares it."),
    UNWRITTEN_UNKNOWN(
            "\"!=\" and \"not in\" accept UNKNOWN without a word, so that the rule fires for everybody who was never asked.",
            "Write the constants that are meant: in ( ... ), with UNKNOWN among them only if nobody need have asked."),
    NOT_AS_WRITTEN(
            "The compiled rule has other conditions than its text.",
            "Clean the build. If it comes back, simplify the rule until both agree, and report a bug."),
    WITHOUT_EXISTS(
            "Drools fires once for each equal outcome, and again for what those firings conclude: the number multiplies from stage"
                    + " to stage.",
            "Write exists before a pattern over outcomes that several rules conclude, or one rule with alternatives."),
    UNKNOWN_SOURCE(
            "A claim without a source is a defect.",
            "Add the key to sources.properties with .citation and .read, or correct it."),
    SOURCE_ENTRY(
            "What an entry says of a work must fit together, or it is another work.",
            "Give it .citation, .kind, .read and .link (or .nolink with the reason), from the work itself."),
    CITATION_TAG(
            "A tag says how sure a rule is that its source says so; what nobody has read cannot be confirmed.",
            "Use C for what was read in the text or the abstract, C2 for what others quote, A or M otherwise, D for own decisions."
                    + " Never change the register to fit the tag."),
    EVIDENCE(
            "A grade that no cited work bears promises more than there is.",
            "Grade the rule by the kind of the works that it cites, or cite the one on which it rests."),
    REVIEW(
            "A review is due within two years of the rulebook's date, and one of which nobody can tell what was signed is none.",
            "Set @ReviewBy within two years of date in rulebook.properties; let the answers of reviewers be taken into reviews.tsv,"
                    + " and change no line of it."),
    MISSING_TEXT("A finding without words reaches nobody.", "Add the text to texts.properties."),
    UNUSED_TEXT("A text of a rule that is gone, or a misspelt id.", "Delete it, or correct its key."),
    GAP(
            "A gap that nothing fills reaches a reader as braces.",
            "Use act, called, signs, below, upTo, from, above, limit_NAME, figure_NAME or value_KEY, in the syntax of ICU's message format."),
    TYPED_NUMBER(
            "A number that stands in the rule and in its text will one day stand there in two versions.",
            "Put a gap in its place: {below}, {limit_NAME}, {value_KEY}, or {figure_NAME} for what a source reports."),
    SAID_TWICE(
            "A reader who is told the same twice looks for a difference that is not there.",
            "Let each text name its own reason, or let one rule conclude it with alternatives."),
    QUESTION(
            "A question that does not fit its fact gets an answer to something else.",
            "Let label and question fit what the fact can be; ask one thing, once."),
    WORDS(
            "For a reader the text is the rule.",
            "Mend the text; or state beside the cases, in topic.words.yaml, what it must say."),
    REGISTER(
            "A row that points to nothing answers nothing.",
            "Correct what the row points to: a rule, text:KEY, decision:page#heading, or a source with its tag."),
    UNKNOWN_NAME(
            "A rule that names what does not exist does not compile.",
            "Correct the name; facts, outcomes and their constants are Java types."),
    COMPILER("What does not compile is no rule.", "Correct what the message names."),
    UNSOUND(
            "What cannot be evaluated with three values would answer wrongly where a fact is missing.",
            "Write the rule as the message asks, see docs/change-a-rule.md."),
    REPEATED_THRESHOLD(
            "A number that stands twice will one day stand there in two versions.",
            "Give it a name in the rulebook's Limits, or let one rule conclude it and the others read that.");

    private final String reason;
    private final String remedy;

    LintCheck(String reason, String remedy) {
        this.reason = reason;
        this.remedy = remedy;
    }

    public String reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }
}
