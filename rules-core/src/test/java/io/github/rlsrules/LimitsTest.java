package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.mutation.RuleVerdict;
import io.github.rlsrules.outcomes.Asked;
import io.github.rlsrules.outcomes.Monitoring;
import io.github.rlsrules.rulebook.Limits;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Each named limit and each question is proved by cases: of some rule that names it, no mutant with another number in its place, or
 * with another outcome, has survived. Which have is written down in {@code mutation-verdicts.ndjson}, which MutationTest keeps true.
 */
@ResourceLock("mutation-verdicts.ndjson")
class LimitsTest {
    /** Ages and a trimester of the rule RLS-FEAT-ANAEMIA, of which mutants are still open: this list can only become shorter. */
    private static final Set<String> OPEN = Set.of(
            "HAEMOGLOBIN_SECOND_TRIMESTER",
            "AGE_OF_MAN",
            "AGE_OF_TEENAGER",
            "AGE_OF_SCHOOL_CHILD",
            "AGE_OF_SMALL_CHILD");

    /** Named where a rule concludes when the next test is due: no condition compares with them. */
    private static final Set<String> INTERVALS = Set.of("IRON_RESULT_DAYS");

    private static final Map<String, RuleVerdict> VERDICTS = verdicts();

    private static Map<String, RuleVerdict> verdicts() {
        try {
            return RuleVerdict.readAll(Files.readString(Path.of("src/test/mutation-verdicts.ndjson"))).stream()
                    .collect(Collectors.toMap(RuleVerdict::rule, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean names(String text, String limit) {
        return Pattern.compile("\\bLimits\\." + limit + "\\b").matcher(text).find();
    }

    private static List<String> rulesThatName(String limit) {
        return TheRulebook.RULEBOOK.logic().stream()
                .filter(logic -> String.join(" ", logic.texts()).contains("Limits." + limit)
                        && names(String.join(" ", logic.texts()), limit))
                .map(RuleLogic::rule)
                .map(RuleInfo::id)
                .toList();
    }

    /** Whether a mutant changed the comparison with the limit: the number, or how it is compared. */
    private static boolean isOf(String mutant, String limit) {
        String[] sides = mutant.split(" -> ", 2);
        Set<String> before = comparisons(sides[0], limit);
        return !before.isEmpty() && (sides.length < 2 || !before.equals(comparisons(sides[1], limit)));
    }

    private static Set<String> comparisons(String text, String limit) {
        return Arrays.stream(text.split("[,()]|\\|\\|"))
                .map(String::strip)
                .filter(part -> names(part, limit))
                .collect(Collectors.toSet());
    }

    private static boolean isProved(String rule, String limit) {
        RuleVerdict verdict = VERDICTS.get(rule);
        return verdict != null
                && verdict.killed() > 0
                && verdict.survived().stream().noneMatch(mutant -> isOf(mutant, limit));
    }

    @Test
    void eachNamedLimitIsReadByARuleAndProvedByCases() {
        Map<String, List<String>> limits = new TreeMap<>();
        for (Field field : Limits.class.getDeclaredFields()) {
            if (!field.isSynthetic() && !INTERVALS.contains(field.getName())) {
                limits.put(field.getName(), rulesThatName(field.getName()));
            }
        }
        assertThat(limits)
                .hasSizeGreaterThan(60)
                .allSatisfy((limit, rules) -> assertThat(rules).as(limit).isNotEmpty());
        Set<String> unproved = new TreeSet<>();
        limits.forEach((limit, rules) -> {
            if (rules.stream().noneMatch(rule -> isProved(rule, limit))) {
                unproved.add(limit);
            }
        });
        assertThat(OPEN).containsAll(unproved);
    }

    @Test
    void ironIsTestedOnceAYear() {
        assertThat(TheRulebook.RULEBOOK.rules())
                .extracting(RuleInfo::outcome)
                .filteredOn(outcome ->
                        outcome instanceof Monitoring monitoring && monitoring.what() == Monitoring.Code.IRON)
                .hasSizeGreaterThan(2)
                .allSatisfy(outcome ->
                        assertThat(((Monitoring) outcome).intervalDays()).isEqualTo(365));
    }

    @Test
    void aMutantWithAnotherNumberIsOneOfItsLimit() {
        String rule = "A( value >= Limits.LOW, value < Limits.HIGH )";
        assertThat(isOf(rule + " -> A( value >= Limits.LOW, value < 74 )", "HIGH"))
                .isTrue();
        assertThat(isOf(rule + " -> A( value >= Limits.LOW, value <= Limits.HIGH )", "HIGH"))
                .isTrue();
        assertThat(isOf(rule + " -> A( value >= Limits.LOW, value < 74 )", "LOW"))
                .isFalse();
        assertThat(isOf(rule + " -> A( value >= Limits.LOW )", "HIGH")).isTrue();
        assertThat(isOf(rule + " -> A( value >= Limits.LOW, value < 74 )", "HIG"))
                .isFalse();
    }

    @Test
    void eachQuestionIsAskedInACaseByARuleOfWhichNoOtherOutcomeSurvived() {
        Set<String> asked = CaseSuite.of(TheRulebook.UNDER_TEST).cases().stream()
                .flatMap(one -> one.expected().firings().stream())
                .collect(Collectors.toSet());
        EnumSet<Asked.Code> proved = EnumSet.noneOf(Asked.Code.class);
        for (RuleInfo rule : TheRulebook.RULEBOOK.rules()) {
            RuleVerdict verdict = VERDICTS.get(rule.id());
            if (rule.outcome() instanceof Asked question
                    && asked.contains(rule.id())
                    && verdict != null
                    && verdict.all() > verdict.survived().size()
                    && verdict.survived().stream().noneMatch(mutant -> mutant.contains("Asked."))) {
                proved.add(question.what());
            }
        }
        assertThat(proved).containsExactly(Asked.Code.values());
    }
}
