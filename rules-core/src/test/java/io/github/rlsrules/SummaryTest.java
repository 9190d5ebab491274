package io.github.rlsrules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.facts.AcuteEvents;
import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.LegSymptoms;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MimicSigns;
import io.github.rlsrules.facts.Mind;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.Treatment;
import io.github.rlsrules.facts.WarningSigns;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Part;
import io.github.rlsrules.runtime.Summary;
import io.github.rlsrules.runtime.Summary.Statement;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What holds for what a patient reads first, of every case and of thousands of made-up patients. */
class SummaryTest {
    private static final int PATIENTS = Integer.getInteger("worlds.patients", 1500);
    private static final int MOST_BYTES = 4000;
    private static final Set<String> SAYS_LITTLE = Set.of("NO", "UNKNOWN", "false");
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);
    private static final Texts TEXTS = TheRulebook.RULEBOOK.texts(Locale.ENGLISH);

    /** Each with its summary, made once for all tests. */
    private static final List<Assessment<RlsOutcome>> EVERYBODY =
            everybodyOnce().toList();

    private static final Map<Assessment<RlsOutcome>, Summary> SUMMARIES = EVERYBODY.stream()
            .collect(Collectors.toMap(one -> one, Assessment::summary, (one, other) -> one, IdentityHashMap::new));

    private static Stream<Assessment<RlsOutcome>> everybody() {
        return EVERYBODY.stream();
    }

    private static Summary summary(Assessment<RlsOutcome> assessment) {
        return requireNonNull(SUMMARIES.get(assessment));
    }

    private static Stream<Assessment<RlsOutcome>> everybodyOnce() {
        List<Case> cases = CaseSuite.quick(TheRulebook.UNDER_TEST).cases();
        return Stream.of(
                        cases.stream().map(one -> assess(one.facts(), one.asOf())),
                        TheCohort.patients(41, PATIENTS)
                                .map(patient -> TheRules.ALONE.assess(patient, TheCohort.AS_OF)),
                        twoEmergencies(cases))
                .flatMap(all -> all);
    }

    private static Assessment<RlsOutcome> assess(JsonNode facts, LocalDate asOf) {
        return TheRules.ALONE.assess(READER.given(facts), asOf);
    }

    /** Each two emergencies of the rulebook in one person, as far as their cases do not contradict each other. */
    private static Stream<Assessment<RlsOutcome>> twoEmergencies(List<Case> cases) {
        Map<RlsOutcome, Case> shortest = new TreeMap<>(Comparator.comparing(RlsOutcome::code));
        for (Case one : cases) {
            alarms(assess(one.facts(), one.asOf())).stream()
                    .map(Finding::outcome)
                    .filter(outcome -> outcome.urgency() == Urgency.EMERGENCY)
                    .forEach(outcome -> shortest.merge(
                            outcome, one, (known, other) -> length(known) <= length(other) ? known : other));
        }
        List<RlsOutcome> emergencies = List.copyOf(shortest.keySet());
        List<Assessment<RlsOutcome>> pairs = new ArrayList<>();
        for (int i = 0; i < emergencies.size(); i++) {
            for (int j = 0; j < i; j++) {
                Case one = requireNonNull(shortest.get(emergencies.get(i)));
                Case other = requireNonNull(shortest.get(emergencies.get(j)));
                Assessment<RlsOutcome> both = assess(together(one.facts(), other.facts()), one.asOf());
                Set<RlsOutcome> found =
                        alarms(both).stream().map(Finding::outcome).collect(Collectors.toSet());
                if (found.contains(emergencies.get(i)) && found.contains(emergencies.get(j))) {
                    pairs.add(both);
                }
            }
        }
        int all = emergencies.size() * (emergencies.size() - 1) / 2;
        assertThat(pairs).hasSizeGreaterThan(all * 9 / 10);
        return pairs.stream();
    }

    private static int length(Case one) {
        return one.facts().toString().length();
    }

    /** What both say: lists one after the other, of the rest what says more than "not known" or "no". */
    private static ObjectNode together(JsonNode one, JsonNode other) {
        ObjectNode both = one.deepCopy();
        other.fields().forEachRemaining(field -> {
            JsonNode there = both.get(field.getKey());
            if (there instanceof ObjectNode group && field.getValue() instanceof ObjectNode more) {
                both.set(field.getKey(), together(group, more));
            } else if (there instanceof ArrayNode list && field.getValue() instanceof ArrayNode more) {
                more.forEach(item -> {
                    if (!isIn(item, list)) {
                        list.add(item);
                    }
                });
            } else if (there == null || SAYS_LITTLE.contains(there.asText())) {
                both.set(field.getKey(), field.getValue());
            }
        });
        return both;
    }

    private static boolean isIn(JsonNode item, ArrayNode list) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(item::equals);
    }

    private static Stream<Statement> points(Summary summary) {
        return summary.actions().stream().flatMap(action -> action.points().stream());
    }

    /** All that it says in its own order, without questions and without what every summary says. */
    private static List<String> said(Summary summary) {
        List<String> said = new ArrayList<>(summary.first());
        said.add(summary.headline().text());
        summary.actions().forEach(action -> {
            said.add(action.act());
            action.points().forEach(point -> said.add(point.text()));
        });
        Stream.of(summary.shows(), summary.cautions()).forEach(list -> list.forEach(one -> said.add(one.text())));
        Statement toTry = summary.toTry();
        if (toTry != null) {
            said.add(toTry.text());
        }
        return said;
    }

    private static List<String> sentences(String text) {
        return List.of(text.split("(?<=[.!?])\\s+(?=[\\p{Lu}\u201c])"));
    }

    @Test
    void noSentenceIsSaidTwice() {
        everybody().forEach(assessment -> {
            Summary summary = summary(assessment);
            assertThat(said(summary).stream().flatMap(text -> sentences(text).stream()))
                    .doesNotHaveDuplicates();
            List<String> rules = Stream.of(
                            Stream.of(summary.headline()),
                            points(summary),
                            summary.shows().stream(),
                            summary.cautions().stream())
                    .flatMap(all -> all)
                    .flatMap(one -> one.rules().stream())
                    .toList();
            assertThat(rules).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyEmergencyIsNamedInTheHeadlineWithWhatToDo() {
        long emergencies = everybody()
                .filter(SummaryTest::isEmergency)
                .peek(assessment -> {
                    Summary summary = summary(assessment);
                    assertThat(summary.urgency()).isEqualTo(Urgency.EMERGENCY);
                    assertThat(summary.toTry()).isNull();
                    assertThat(summary.shows()).isEmpty();
                    for (Finding<RlsOutcome> finding : alarms(assessment)) {
                        if (finding.outcome().urgency() == Urgency.EMERGENCY) {
                            assertThat(summary.headline().rules())
                                    .contains(finding.rule().id());
                            assertThat(sentences(summary.headline().text()))
                                    .as(finding.rule().id())
                                    .containsAll(sentences(finding.text(Audience.PATIENT)));
                        }
                    }
                })
                .count();
        assertThat(emergencies).isGreaterThan(PATIENTS / 10);
    }

    private static boolean isEmergency(Assessment<RlsOutcome> assessment) {
        return alarms(assessment).stream().anyMatch(finding -> finding.outcome().urgency() == Urgency.EMERGENCY);
    }

    private static List<Finding<RlsOutcome>> alarms(Assessment<RlsOutcome> assessment) {
        return assessment.findings(Audience.PATIENT).stream()
                .filter(finding -> finding.outcome().urgency().isAtLeast(Urgency.URGENT))
                .filter(finding -> finding.outcome().part() != Part.QUESTION)
                .toList();
    }

    /** What is urgent is said in words, or belongs to what is more urgent: of its kind, or of its signs. */
    @Test
    void nothingUrgentIsLost() {
        everybody().forEach(assessment -> {
            Summary summary = summary(assessment);
            Set<String> inWords = inWords(summary);
            Set<String> detail = summary.actions().stream()
                    .flatMap(action -> action.detail().stream())
                    .collect(Collectors.toSet());
            String text = String.join(" ", said(summary));
            for (Finding<RlsOutcome> alarm : alarms(assessment)) {
                String rule = alarm.rule().id();
                if (!inWords.contains(rule)) {
                    assertThat(detailOf(summary, detail)).as(rule).contains(rule);
                    assertThat(alarms(assessment))
                            .as(rule)
                            .anyMatch(greater -> inWords.contains(greater.rule().id()) && isGreater(greater, alarm));
                } else if (alarm.text(Audience.PATIENT).contains(act(alarm)) && !text.contains(TELL_THEM)) {
                    assertThat(alarms(assessment))
                            .as(rule)
                            .anyMatch(way -> leadsThere(way, alarm)
                                    && sentences(act(way)).stream().allMatch(text::contains));
                }
            }
        });
    }

    private static Set<String> inWords(Summary summary) {
        Set<String> inWords = new HashSet<>(summary.headline().rules());
        points(summary).forEach(point -> inWords.addAll(point.rules()));
        return inWords;
    }

    private static final String TELL_THEM =
            sentences(TEXTS.get("summary.tell-them", Audience.PATIENT)).get(0);

    /** Whether one goes to the same place, and no later. */
    private static boolean leadsThere(Finding<RlsOutcome> way, Finding<RlsOutcome> alarm) {
        String words = "act." + alarm.outcome().urgency() + "." + destination(way) + ".patient";
        return way.outcome().urgency().isAtLeast(alarm.outcome().urgency())
                && TEXTS.has(words)
                && TEXTS.get(words).equals(act(alarm));
    }

    private static String destination(Finding<RlsOutcome> finding) {
        return finding.outcome().act().replaceFirst("^[A-Z_]+\\.", "");
    }

    /** Whoever is helped at once is sent to nobody else, and nobody is sent twice to one place. */
    @Test
    void oneGoesToOnePlaceOnce() {
        long withHelp = everybody()
                .peek(assessment -> {
                    Summary summary = summary(assessment);
                    List<String> acts = summary.actions().stream()
                            .filter(action -> action.urgency().isAtLeast(Urgency.URGENT))
                            .map(Summary.Action::act)
                            .toList();
                    for (Finding<RlsOutcome> alarm : alarms(assessment)) {
                        boolean isSentTwice = acts.contains(act(alarm))
                                && alarms(assessment).stream()
                                        .filter(way -> inWords(summary)
                                                .contains(way.rule().id()))
                                        .filter(way -> way.outcome().urgency()
                                                != alarm.outcome().urgency())
                                        .anyMatch(way ->
                                                leadsThere(way, alarm) && !way.isInDoubt() && !alarm.isInDoubt());
                        assertThat(isSentTwice).as(alarm.rule().id()).isFalse();
                    }
                    if (said(summary).stream().anyMatch(text -> text.contains(TELL_THEM))) {
                        assertThat(acts).hasSize(1);
                    }
                })
                .filter(assessment -> said(summary(assessment)).stream().anyMatch(text -> text.contains(TELL_THEM)))
                .peek(assessment -> assertThat(alarms(assessment))
                        .anyMatch(alarm -> alarm.outcome().urgency() == Urgency.EMERGENCY
                                && alarm.signsOfUnknownTime().isEmpty()))
                .count();
        assertThat(withHelp).isPositive();
    }

    /** Of danger, as they are told or measured. */
    private static final List<String> SIGNS = Stream.of(
                    Stream.of(
                                    WarningSigns.class,
                                    Mind.class,
                                    AcuteEvents.class,
                                    LegSymptoms.class,
                                    MimicSigns.class,
                                    Treatment.class)
                            .flatMap(type -> Arrays.stream(type.getRecordComponents())
                                    .map(sign -> type.getAnnotation(Fact.class).value() + "." + sign.getName())),
                    Arrays.stream(Analyte.values()).map(analyte -> "labResults[" + analyte + "]"),
                    Arrays.stream(Measurand.values()).map(measure -> "measurements[" + measure + "]"),
                    IntStream.range(0, 30).mapToObj(item -> "medicines.items[" + item + "]"))
            .flatMap(signs -> signs)
            .toList();

    private static boolean isGreater(Finding<RlsOutcome> greater, Finding<RlsOutcome> lesser) {
        boolean isMoreOfTheSame = SIGNS.stream().anyMatch(sign -> lesser.restsOn(sign) && greater.restsOn(sign));
        return greater.outcome().urgency().compareTo(lesser.outcome().urgency()) < 0
                ? greater.outcome().code().equals(lesser.outcome().code()) || isMoreOfTheSame
                : greater.outcome().act().equals(lesser.outcome().act()) && isMoreOfTheSame;
    }

    private static Set<String> detailOf(Summary summary, Set<String> ofActions) {
        Set<String> all = new HashSet<>(ofActions);
        all.addAll(summary.detail());
        return all;
    }

    private static String act(Finding<RlsOutcome> finding) {
        return TEXTS.get("act." + finding.outcome().act(), Audience.PATIENT);
    }

    /** What does not fit is counted, and stands in the detail of what is told or behind the summary. */
    @Test
    void noActionIsLost() {
        everybody().filter(assessment -> !isEmergency(assessment)).forEach(assessment -> {
            Summary summary = summary(assessment);
            Set<String> told = new HashSet<>(summary.headline().rules());
            told.addAll(summary.detail());
            summary.actions().forEach(action -> {
                action.points().forEach(point -> told.addAll(point.rules()));
                told.addAll(action.detail());
            });
            long lost = assessment.findings(Audience.PATIENT).stream()
                    .filter(finding -> isAction(finding.outcome()))
                    .filter(finding -> !told.contains(finding.rule().id()))
                    .count();
            if (lost > 0) {
                assertThat(summary.actions()).hasSizeGreaterThanOrEqualTo(3);
                assertThat(summary.more()).isPositive();
            }
        });
    }

    private static boolean isAction(RlsOutcome outcome) {
        return outcome.urgency().isAtLeast(Urgency.REVIEW)
                && Set.of(Part.SIGN, Part.MEDICINE, Part.DISCUSS).contains(outcome.part());
    }

    @Test
    void itFitsOnOneScreen() {
        AssessmentWriter writer = AssessmentWriter.compact();
        everybody().filter(assessment -> alarms(assessment).isEmpty()).forEach(assessment -> {
            Summary summary = summary(assessment);
            assertThat(writer.write(summary).getBytes(StandardCharsets.UTF_8).length)
                    .isLessThan(MOST_BYTES);
            assertThat(summary.actions()).hasSizeLessThanOrEqualTo(3);
            assertThat(summary.questions()).hasSizeLessThanOrEqualTo(3);
            assertThat(summary.setAside().named()).hasSizeLessThanOrEqualTo(3);
        });
    }
}
