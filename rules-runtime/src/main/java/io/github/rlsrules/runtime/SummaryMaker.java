package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Summary.Action;
import io.github.rlsrules.runtime.Summary.Ask;
import io.github.rlsrules.runtime.Summary.Danger;
import io.github.rlsrules.runtime.Summary.Reason;
import io.github.rlsrules.runtime.Summary.SetAside;
import io.github.rlsrules.runtime.Summary.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses what matters of one assessment, in the order in which it is told: each piece is taken once, and each sentence said once. */
final class SummaryMaker {
    private static final String YOU = "summary.you.";
    /** Answers on which something can rest, and which need not be told. */
    private static final Set<String> ABSENT = Set.of("NO", "UNKNOWN", "NONE");

    private final Assessment<?> assessment;
    private final Evaluated evaluated;
    private final Audience reader;
    private final Texts texts;
    private final KnownAnswers known;
    private final List<Said> said;
    private final boolean isEmergency;
    private final Sentences sentences = new Sentences();
    /** What the summary tells, in words or as the detail of what it tells. */
    private final Set<Said> told = new LinkedHashSet<>();
    /** Of actions, without what is urgent. */
    private int points;

    SummaryMaker(Assessment<?> assessment, Evaluated evaluated, Audience reader, Texts texts) {
        this.assessment = assessment;
        this.evaluated = evaluated;
        this.reader = reader;
        this.texts = texts;
        this.known = new KnownAnswers(evaluated.facts());
        this.said = Said.of(assessment, reader, texts);
        this.isEmergency = said.stream().anyMatch(Said::isEmergency);
    }

    Summary make() {
        List<Said> head = head();
        Statement headline = headline(head);
        List<Action> actions = actions(head);
        List<Statement> shows = isEmergency ? List.of() : shows();
        List<Statement> cautions = statements(urgentOrFirst(of(Part.CAUTION), Summary.CAUTIONS));
        Statement toTry = of(Part.TRY).findFirst().map(this::statement).orElse(null);
        List<Ask> questions = questions(head);
        return new Summary(
                assessment.rulebook(),
                assessment.asOf(),
                reader,
                assessment.findings(reader).stream()
                        .map(finding -> finding.outcome())
                        .filter(outcome -> outcome.part() != Part.QUESTION)
                        .map(Outcome::urgency)
                        .findFirst()
                        .orElse(Urgency.INFORMATION),
                assessment.isComplete(),
                about(),
                first(),
                headline,
                reasons(head),
                head.stream().flatMap(one -> one.detail().stream()).toList(),
                actions,
                shows,
                cautions,
                toTry,
                questions,
                texts.get("summary.at-once", reader),
                List.of(),
                danger(),
                setAside(),
                (int) said.stream()
                        .filter(one -> one.part() != Part.QUESTION && !told.contains(one))
                        .count(),
                review(),
                texts.get("disclaimer"));
    }

    private Stream<Said> of(Part... parts) {
        return said.stream().filter(one -> !told.contains(one) && List.of(parts).contains(one.part()));
    }

    /** What the headline tells: all emergencies; or the most urgent sign; or the answer; or what else there is. */
    private List<Said> head() {
        if (isEmergency) {
            return said.stream()
                    .filter(Said::isEmergency)
                    .sorted(Comparator.comparing(one -> one.finding().outcome().rank()))
                    .toList();
        }
        Optional<Said> alarm = said.stream().filter(Said::isAlarm).findFirst();
        return alarm.isPresent() || !assessment.isComplete()
                ? alarm.stream().toList()
                : Stream.of(Part.ANSWER, Part.SIGN, Part.FINDING, Part.BACKGROUND)
                        .flatMap(part -> of(part).limit(1))
                        .limit(1)
                        .toList();
    }

    private Statement headline(List<Said> head) {
        told.addAll(head);
        if (head.isEmpty()) {
            return new Statement(sentences.say(texts.get(withoutHead(), reader)), List.of());
        }
        List<String> words = new ArrayList<>();
        if (head.size() == 1) {
            words.add(sentences.say(head.get(0).text()));
        } else {
            byAct(head).forEach((act, all) -> {
                words.add(sentences.say(act));
                all.forEach(one -> words.add(sentences.say(one.reason())));
            });
        }
        words.removeIf(String::isEmpty);
        return new Statement(
                String.join(" ", words),
                head.stream().flatMap(one -> one.rules().stream()).toList());
    }

    private String withoutHead() {
        if (!assessment.isComplete()) {
            return "summary.incomplete-headline";
        }
        return said.stream().allMatch(one -> one.part() == Part.QUESTION)
                ? "summary.nothing-yet"
                : "summary.no-answer-yet";
    }

    private static Map<String, List<Said>> byAct(List<Said> all) {
        Map<String, List<Said>> acts = new LinkedHashMap<>();
        all.forEach(
                one -> acts.computeIfAbsent(one.act(), act -> new ArrayList<>()).add(one));
        return acts;
    }

    /**
     * Whom to go to, and what to speak about there. What is urgent goes to whom it names, by when it names; what is not joins what leads to
     * the same place, and what names nobody joins the first appointment.
     *
     * @param head where the headline leads is gone to once
     */
    private List<Action> actions(List<Said> head) {
        Map<String, List<Said>> alarms = new LinkedHashMap<>();
        head.stream().filter(Said::isAlarm).forEach(one -> alarms.put(one.way(), new ArrayList<>()));
        of(Part.values())
                .filter(Said::isAlarm)
                .forEach(one -> alarms.computeIfAbsent(one.way(), way -> new ArrayList<>())
                        .add(one));
        Map<String, String> ways = new LinkedHashMap<>();
        Stream.concat(head.stream(), said.stream())
                .filter(one -> one.isAlarm() && !one.destination().isEmpty())
                .forEach(one -> ways.putIfAbsent(one.destination(), one.way()));
        Map<String, List<Said>> planned = new LinkedHashMap<>();
        of(Part.values())
                .filter(one -> !one.isAlarm() && Said.leads(one.finding().outcome()))
                .forEach(one -> sameWay(one, alarms.get(ways.get(one.destination())), planned)
                        .add(one));
        return Stream.concat(
                        alarms.entrySet().stream(),
                        planned.values().stream()
                                .limit(Summary.ACTIONS)
                                .map(all -> Map.entry(all.get(0).act(), all)))
                .filter(way -> !way.getValue().isEmpty())
                .map(way -> action(way.getKey(), way.getValue()))
                .toList();
    }

    private static List<Said> sameWay(Said one, @Nullable List<Said> alarms, Map<String, List<Said>> planned) {
        if (alarms != null) {
            return alarms;
        }
        return one.destination().isEmpty() && !planned.isEmpty()
                ? planned.values().iterator().next()
                : planned.computeIfAbsent(one.destination(), to -> new ArrayList<>());
    }

    private Action action(String way, List<Said> all) {
        Said first = all.get(0);
        boolean isInItsWords = first.isAlarm() && first.act().isEmpty();
        List<Said> shown = isInItsWords
                ? List.of()
                : urgentOrFirst(all.stream(), Math.min(Summary.POINTS, Math.max(1, mostPoints() - points)));
        points += (int) shown.stream().filter(one -> !one.isAlarm()).count();
        List<String> detail = all.stream()
                .flatMap(one ->
                        Stream.concat(shown.contains(one) ? Stream.of() : one.rules().stream(), one.detail().stream()))
                .toList();
        told.addAll(all);
        String says = sentences.say(way.isEmpty() ? texts.get("summary.ask-a-clinician", reader) : way);
        return new Action(
                first.urgency(), says.isEmpty() ? texts.get("summary.there", reader) : says, statements(shown), detail);
    }

    private int mostPoints() {
        return said.stream().anyMatch(Said::isAlarm) ? Summary.POINTS_BESIDE_ALARM : Summary.ALL_POINTS;
    }

    /** What is urgent, and so many of the rest that there are not more than so many. */
    private static List<Said> urgentOrFirst(Stream<Said> all, int most) {
        List<Said> some = new ArrayList<>();
        all.filter(one -> one.isAlarm() || some.size() < most).forEach(some::add);
        return some;
    }

    private List<Statement> shows() {
        return statements(Stream.of(of(Part.ANSWER), of(Part.FINDING), of(Part.BACKGROUND))
                .flatMap(parts -> parts)
                .limit(Summary.SHOWN)
                .toList());
    }

    private List<Statement> statements(Collection<Said> some) {
        return some.stream()
                .map(this::statement)
                .filter(statement -> !statement.text().isEmpty())
                .toList();
    }

    private Statement statement(Said one) {
        told.add(one);
        return new Statement(sentences.say(one.reason()), one.rules());
    }

    /** Facts that are there, and not those that had to be absent; a medicine by its name. */
    private List<Reason> reasons(List<Said> head) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (Said one : head) {
            for (Finding<?> finding : one.findings()) {
                finding.restsOn().stream()
                        .filter(given -> !ABSENT.contains(given.value()))
                        .map(this::reason)
                        .filter(reason -> reason != null)
                        .forEach(reason -> reasons.putIfAbsent(reason.label(), reason));
            }
        }
        return reasons.values().stream()
                .limit(isEmergency ? Integer.MAX_VALUE : Summary.REASONS)
                .toList();
    }

    private @Nullable Reason reason(Because.Given given) {
        Set<String> names = evaluated.facts().calledAt(given.fact());
        if (!names.isEmpty()) {
            return new Reason(given.fact(), "\u201c" + String.join(", ", names) + "\u201d", given.value());
        }
        boolean isOfList = given.fact().matches(".*\\[\\d+].*");
        return isOfList || !texts.hasFact(given.fact())
                ? null
                : new Reason(given.fact(), texts.name(given.fact()), given.value());
    }

    /** In an emergency nothing is asked but since when its signs are there: help comes before a question. */
    private List<Ask> questions(List<Said> head) {
        Set<String> undated = new LinkedHashSet<>();
        head.forEach(one -> one.findings().forEach(finding -> undated.addAll(finding.signsOfUnknownTime())));
        return assessment.questions().stream()
                .filter(question -> !isEmergency || undated.contains(question.fact()))
                .filter(question -> canAnswer(question))
                .limit(Summary.QUESTIONS)
                .map(question -> new Ask(question.fact(), question(question, undated)))
                .toList();
    }

    /** Whether the reader can know it, and it can apply. What a rule asks for by name is asked of whoever reads it. */
    private boolean canAnswer(Question question) {
        Screens screens = evaluated.rulebook().screens();
        ScreenRow row = screens.row(question.fact());
        return row == null
                || row.applies(known, screens) != Truth.FALSE
                        && (reader == Audience.CLINICIAN
                                || row.knownBy() == KnownBy.PATIENT
                                || !question.raisedBy().isEmpty());
    }

    /** In the words of the rule that asks for it by name, if one does. Since when a sign is there is asked when it is known to be there. */
    private String question(Question question, Set<String> undated) {
        return assessment.findings(reader).stream()
                .filter(finding -> question.raisedBy().contains(finding.rule().id()))
                .findFirst()
                .map(finding -> finding.text(reader, texts, name -> null))
                .orElseGet(() -> undated.contains(question.fact())
                        ? texts.question(question.fact())
                        : texts.plainQuestion(question.fact()));
    }

    /** A text whose key names a fact and its value, {@code summary.you.person.answeredBy.PARENT}, is for patients of whom that is given. */
    private @Nullable String about() {
        return reader == Audience.CLINICIAN
                ? null
                : texts.keys(YOU)
                        .filter(key -> key.substring(key.lastIndexOf('.') + 1)
                                .equals(known.constant(key.substring(YOU.length(), key.lastIndexOf('.')))))
                        .findFirst()
                        .map(texts::get)
                        .orElse(null);
    }

    private List<String> first() {
        List<String> first = new ArrayList<>();
        if (!assessment.isComplete()) {
            first.add(texts.get("summary.incomplete", reader));
        }
        List<String> blind = assessment.dangerScreen().notAssessed();
        if (!blind.isEmpty()) {
            first.add(texts.get("letter.blind", reader, Map.of("rules", String.join(", ", blind))));
        }
        YearMonth reviewBy = evaluated.rulebook().reviewBy();
        if (YearMonth.from(assessment.asOf()).isAfter(reviewBy)) {
            first.add(texts.get("summary.overdue", reader, Map.of("month", reviewBy.toString())));
        }
        first.addAll(NotRecognised.in(evaluated.facts().notAssessed(), texts, reader, Summary.NAMED));
        first.forEach(sentences::say);
        return List.copyOf(first);
    }

    private String review() {
        ReviewCounts counts = ReviewCounts.of(assessment.findings(reader));
        int signed = counts.signed();
        return signed == counts.rules()
                ? ""
                : texts.get(
                        counts.unsigned() == counts.rules() ? "summary.unreviewed" : "summary.reviewed",
                        reader,
                        Map.of(
                                "rules", counts.rules(),
                                "signed", signed,
                                "unsigned", counts.unsigned(),
                                "changed", counts.changed(),
                                "objected", counts.objected()));
    }

    private Danger danger() {
        DangerScreen.Status status = assessment.dangerScreen().status();
        return new Danger(status, texts.get("summary.danger." + status, reader));
    }

    private SetAside setAside() {
        List<String> all = assessment.setAside().stream()
                .map(problem -> ProblemInWords.of(problem, texts, reader))
                .distinct()
                .toList();
        int named = Math.min(all.size(), Summary.NAMED);
        return new SetAside(List.copyOf(all.subList(0, named)), all.size() - named);
    }
}
