package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.authoring.drl.Decisions;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.ReportUrl;
import io.github.rlsrules.authoring.fingerprint.RuleReview;
import io.github.rlsrules.authoring.mutation.RuleVerdict;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.ConditionResult;
import io.github.rlsrules.runtime.Explanation;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Source;
import io.github.rlsrules.runtime.Sureness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of one rule: what a reviewer signs. The same skeleton for every rule. */
final class RulePage {
    private static final int EXAMPLES = 3;
    private static final int FACTS = 8;

    private final Book book;
    private final RuleInfo rule;
    private final RuleLogic logic;
    private final Links links;
    private final Words words;
    private final RuleConditions asked;
    private final Markdown page = new Markdown();

    /** Whether it is read where no link leads anywhere, and nothing can be unfolded. */
    private final boolean isOnPaper;

    private RulePage(Book book, RuleInfo rule, boolean isOnPaper) {
        this.isOnPaper = isOnPaper;
        this.book = book;
        this.rule = rule;
        this.logic = book.logic(rule.id());
        this.links = new Links(book, Links.rulePath(rule.id()));
        this.words = new Words(book.texts());
        this.asked = new RuleConditions(logic, book, links, words);
    }

    static Page of(Book book, RuleInfo rule) {
        return new RulePage(book, rule, false).write();
    }

    /** What a reviewer signs, and the cases that show what it does; in Markdown, to stand under the rule's title. */
    static String sheet(Book book, RuleInfo rule) {
        return new RulePage(book, rule, true).writeSheet();
    }

    private String writeSheet() {
        concludes();
        facts();
        condition();
        behaviour();
        texts();
        reasons();
        sources();
        return page.toString();
    }

    private Page write() {
        page.heading(1, rule.title());
        concludes();
        facts();
        report();
        condition();
        reasons();
        texts();
        behaviour();
        feeds();
        proof();
        sources();
        history();
        return new Page(Links.rulePath(rule.id()), rule.title(), "rule", keywords(), page.toString());
    }

    private void heading(String title) {
        page.heading(isOnPaper ? 3 : 2, title);
    }

    private void concludes() {
        page.block("`" + rule.id() + "` concludes **" + Outcomes.name(rule) + "**" + urgency() + ".");
    }

    private String urgency() {
        if (!Book.isVisible(rule)) {
            return ", which only feeds other rules";
        }
        return ", urgency **" + Words.constant(rule.outcome().urgency().name()) + "**" + Outcomes.detail(rule);
    }

    private void facts() {
        RuleReview review = book.reviews().of(rule.id());
        page.table(
                List.of("topic", "stage", "for", "review", "evidence", "how sure", "since", "review by"),
                List.of(List.of(
                        links.topic(rule.topic()),
                        rule.stage(),
                        Book.isVisible(rule) ? rule.level().label() : "rules",
                        Words.constant(review.state().name()),
                        rule.evidence().label(),
                        sureness(),
                        rule.since(),
                        rule.reviewBy().toString())));
        page.block("> " + escape(review.words()));
        if (rule.sources().stream().noneMatch(c -> c.sureness().isRead())) {
            page.block("> **Nobody has read a source for this rule yet.** It rests on "
                    + rule.sources().stream()
                            .map(c -> Sources.words(c.sureness()))
                            .distinct()
                            .collect(Collectors.joining(" and "))
                    + ".");
        }
    }

    private void report() {
        ReportUrl.of(book.folder(), rule.id(), rule.title())
                .ifPresent(url -> page.block(Markdown.link("Report an error in this rule", url)));
    }

    private String sureness() {
        return rule.sources().stream()
                .map(c -> Sources.words(c.sureness()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void condition() {
        heading("Condition");
        asked.writeTo(page);
        DrlRule written = book.folder().rule(rule.id()).orElseThrow();
        page.code(
                "text",
                "when\n" + written.conditions().text().stripTrailing() + "\nthen\n"
                        + written.consequence().text().stripTrailing() + "\nend");
        page.block("Written in `" + rule.location() + "`.");
    }

    private void behaviour() {
        heading("Fires, stays silent, asks");
        examples("Fires", RuleStatus.FIRED, RuleStatus.PROVISIONAL);
        examples("Stays silent", RuleStatus.NOT_MET);
        examples("Asks", RuleStatus.UNDECIDED);
    }

    /** The most telling first: those that their authors chose, those on a limit, then those of its own topic that say little else. */
    private void examples(String title, RuleStatus... statuses) {
        Map<Example, Integer> rank = new HashMap<>();
        List<Example> found = book.examples(rule, statuses);
        found.forEach(example -> rank.put(example, rank(example)));
        found = found.stream().sorted(Comparator.comparing(rank::get)).toList();
        if (found.isEmpty()) {
            return;
        }
        page.block("**" + title + "** in " + found.size() + (found.size() == 1 ? " case" : " cases") + ":");
        page.list(found.stream().limit(EXAMPLES).map(this::example).toList());
        if (found.size() > EXAMPLES && !isOnPaper) {
            page.block("<details><summary>" + (found.size() - EXAMPLES) + " more</summary>");
            page.list(found.stream().skip(EXAMPLES).map(links::example).toList());
            page.block("</details>");
        }
    }

    private int rank(Example example) {
        int chosen = example.written().marks().shows() ? 0 : 100_000;
        int foreign = example.written().topic().equals(rule.topic()) ? 0 : 1000;
        int limit = OnTheLimit.isOnTheLimit(example, logic) ? 0 : 20_000;
        int named = OnTheLimit.isNamed(example, logic) ? 0 : 10_000;
        return chosen
                + limit
                + named
                + foreign
                + Math.min(999, example.facts().records().size());
    }

    private String example(Example example) {
        Explanation why = example.assessment().explain(rule.id());
        String reason = switch (why.status()) {
            case FIRED -> given(why.conditions());
            case PROVISIONAL ->
                "for now: " + given(why.conditions()) + "; could be withdrawn by " + facts(why.missing());
            case NOT_MET -> given(why.failed());
            case UNDECIDED -> "waits for " + facts(why.missing());
        };
        return links.example(example) + " — " + reason;
    }

    private String given(List<ConditionResult> conditions) {
        List<String> all = conditions.stream()
                .flatMap(RuleConditions::telling)
                .flatMap(c -> c.given().isEmpty()
                        ? Stream.of(asked.withoutAnswer(c))
                        : c.given().stream().map(this::show))
                .distinct()
                .toList();
        return all.isEmpty() ? "nothing is in the way" : String.join("; ", all);
    }

    private String show(Because because) {
        if (because instanceof Because.Given given) {
            return escape(words.inFull(given.fact()) + ": " + words.shown(given.value()));
        }
        if (because instanceof Because.Concluded concluded) {
            return links.titled(book.rule(concluded.rule()));
        }
        return asked.absent(((Because.Absent) because).what());
    }

    private String facts(List<String> paths) {
        String more = paths.size() > FACTS ? " and " + (paths.size() - FACTS) + " more" : "";
        return paths.stream()
                        .limit(FACTS)
                        .map(path -> links.page(words.inFull(path), "facts"))
                        .collect(Collectors.joining(", "))
                + more;
    }

    private void reasons() {
        List<Reasons.Reason> reasons = book.reasons().of(rule.id());
        Optional<String> why =
                book.folder().rule(rule.id()).orElseThrow().annotation("Why").map(DrlRule.Annotation::value);
        if (why.isPresent() || !reasons.isEmpty()) {
            heading("Why it is so");
            why.ifPresent(this::why);
            for (Reasons.Reason reason : reasons) {
                page.block("> " + reason.markdown().replace("\n", "\n> "));
                page.block("From " + links.page(reason.title(), reason.page()) + ".");
            }
        }
    }

    private void why(String value) {
        if (Decisions.isReference(value) && isOnPaper) {
            page.block("> " + Decisions.section(book.folder(), value).replace("\n", "\n> "));
        } else if (Decisions.isReference(value)) {
            String name = Decisions.parts(value).get(0);
            String heading = Decisions.parts(value).get(1);
            String title = "decisions on " + name.replace('-', ' ') + ": " + heading.replace('-', ' ');
            page.block("An own decision: see " + links.place(title, Links.decisionPath(name), heading) + ".");
        } else {
            page.block(escape(value));
        }
    }

    private void proof() {
        heading("How it is proved");
        List<String> lines = new ArrayList<>();
        lines.add("Coverage: " + book.proof().coverage(rule.id()));
        book.proof().lacking(rule.id()).forEach(lacking -> lines.add("Coverage: " + lacking));
        lines.add("Mutation: "
                + book.proof().mutants(rule.id()).map(this::mutation).orElse("not measured."));
        book.proof()
                .mutants(rule.id())
                .ifPresent(m -> m.survived().forEach(change -> lines.add("Not noticed: `" + change + "`")));
        page.list(lines);
    }

    private String mutation(RuleVerdict mutants) {
        return "of " + mutants.all() + " small changes of this rule, " + mutants.killed() + " fail a case, "
                + mutants.refused() + " are refused by the build, "
                + mutants.survived().size() + " pass unnoticed.";
    }

    private void history() {
        heading("History");
        List<String> lines = new ArrayList<>();
        lines.add("In the rulebook since " + rule.since() + "; to be looked at again by " + rule.reviewBy() + ".");
        lines.addAll(book.changes().naming(rule.id()));
        page.list(lines);
    }

    private void feeds() {
        heading("Beside other rules");
        List<String> lines = new ArrayList<>();
        TreeSet<String> feeding = new TreeSet<>();
        logic.patterns().forEach(p -> feeding.addAll(p.producers()));
        line(lines, "Reads the conclusions of", feeding.stream().map(book::rule).toList());
        line(lines, "Feeds", book.consumers(rule));
        line(lines, "Suppresses, when it fires,", book.suppresses(rule));
        line(lines, "Is suppressed by", book.suppressedBy(rule));
        if (lines.isEmpty()) {
            page.paragraph("It reads no other rule, and no other rule reads it.");
        }
        page.list(lines);
    }

    private void line(List<String> lines, String what, List<RuleInfo> rules) {
        if (!rules.isEmpty()) {
            lines.add(what + " " + links.rules(rules));
        }
    }

    private void texts() {
        if (!Book.isVisible(rule)) {
            return;
        }
        heading("What it says");
        for (Audience audience : Audience.values()) {
            if (!rule.level().hasTextFor(audience)) {
                page.block("To the patient: nothing.");
                continue;
            }
            page.block("To the " + audience.name().toLowerCase(Locale.ROOT) + ":");
            page.block("> " + escape(book.texts().of(rule, audience)));
        }
    }

    private void sources() {
        heading("Sources");
        page.list(rule.sources().stream().map(this::source).toList());
    }

    private String source(Citation citation) {
        Source source = book.sources().get(citation.source());
        String where = source == null ? "" : ": " + escape(source.citation()) + Sources.link(source);
        return links.source(citation.source()) + " (" + Sources.words(citation.sureness()) + ")" + where;
    }

    private String keywords() {
        return rule.id() + " " + rule.outcome().kind() + " " + rule.outcome().code() + " "
                + rule.sources().stream().map(Citation::source).collect(Collectors.joining(" ")) + " "
                + logic.patterns().stream()
                        .flatMap(p -> p.reads().stream())
                        .distinct()
                        .map(words::label)
                        .collect(Collectors.joining(" "))
                + entries()
                + numbers()
                + (rule.sources().stream().anyMatch(c -> c.sureness() == Sureness.MEMORY) ? " memory" : "");
    }

    /** The numbers to which it compares, and the units in which these are given. */
    private String numbers() {
        return logic.patterns().stream()
                .filter(p -> p.conditions().stream().anyMatch(c -> c.threshold().isPresent()))
                .flatMap(p -> Stream.concat(
                        p.conditions().stream()
                                .filter(c -> c.threshold().isPresent())
                                .map(c -> words.threshold(c.threshold().orElseThrow(), p.unitOf(c))),
                        p.reads().stream().flatMap(path -> book.units(path).stream())))
                .distinct()
                .map(number -> " " + number)
                .collect(Collectors.joining());
    }

    /** What its constants stand for in a register, such as the medicines of a group. */
    private String entries() {
        Set<String> constants = logic.patterns().stream()
                .filter(p -> !p.reads().isEmpty())
                .flatMap(p -> p.conditions().stream())
                .flatMap(c -> c.accepted().stream())
                .collect(Collectors.toSet());
        return constants.stream()
                .sorted()
                .flatMap(constant -> book.entries(constant).stream())
                .distinct()
                .map(entry -> " " + entry)
                .collect(Collectors.joining());
    }
}
