package io.github.rlsrules.examples.cohort.spark;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.examples.cohort.PersonAssessor;
import io.github.rlsrules.runtime.RuleInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One a JVM, made where it is needed: no rulebook is ever sent to another machine. */
final class Evaluator {
    static final RlsRules RULES = RlsRules.standard();
    static final Map<String, RuleInfo> BY_ID =
            RULES.rulebook().rules().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
    private static final Map<LocalDate, PersonAssessor> ASSESSORS = new ConcurrentHashMap<>();

    private Evaluator() {}

    static PersonAssessor at(LocalDate asOf) {
        return ASSESSORS.computeIfAbsent(asOf, date -> new PersonAssessor(RULES, date));
    }
}
