package io.github.rlsrules.runtime;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What it is worth to ask one patient for each fact, by its path. */
final class Worth {
    /** How likely it is that a sign is not new: nobody knows. */
    private static final double LONG_STANDING = 0.5;

    private final Evaluated evaluated;
    private final Evaluation evaluation;
    private final Asking asking;
    private final List<? extends Finding<?>> findings;
    private final Told told;
    private final Stakes stakes;
    private final Map<String, Double> ofAll;
    private final Map<String, Double> ofBegun;

    Worth(Evaluated evaluated, Asking asking, Screens screens, List<? extends Finding<?>> findings) {
        this.evaluated = evaluated;
        this.evaluation = evaluated.explained();
        this.asking = asking;
        this.findings = findings;
        Chances chances = new Chances(evaluation, asking);
        this.told = new Told(findings);
        this.stakes = new Stakes(
                evaluation,
                chances,
                rule -> told.weight(rule, evaluation.verdict(rule).now()));
        MetInPart metInPart = new MetInPart(evaluation, screens::isSign);
        this.ofBegun = new Stakes(
                        evaluation,
                        chances,
                        rule -> Alarms.isAlarm(rule) && metInPart.is(rule) ? Told.weight(Urgency.EMERGENCY) : 0)
                .worth();
        this.ofAll = new HashMap<>(stakes.worth());
        evaluation.tree().rules().forEach(this::addRaised);
        evaluation.given().signsOfUnknownTime().forEach(sign -> ofAll.merge(sign, ofTime(sign), Math::max));
    }

    /** Because of all that an answer could change. */
    Map<String, Double> ofAll() {
        return Collections.unmodifiableMap(ofAll);
    }

    /** Because of emergencies alone for which something that is told speaks already. */
    Map<String, Double> ofBegun() {
        return ofBegun;
    }

    /** Of what a rule concludes, how much it matters to hear of it, times how likely that is. */
    double of(RuleNode rule) {
        return stakes.of(rule);
    }

    /** What a rule asks for by name is worth what its priority says. */
    private void addRaised(RuleNode rule) {
        if (rule.outcome() instanceof Inquiry inquiry
                && evaluation.verdict(rule).now()) {
            ofAll.merge(
                    inquiry.fact(),
                    Told.weight(Priority.asUrgency(inquiry)) * asking.howOften(inquiry.fact()),
                    Double::sum);
        }
    }

    /** Since when a sign is there: asked without doubt if an alarm rests on it; else worth as much as hangs on that. */
    private double ofTime(String sign) {
        double worth = 0;
        for (Finding<?> finding : findings) {
            if (finding.signsOfUnknownTime().contains(sign)) {
                return Double.MAX_VALUE;
            }
            RuleNode rule = evaluation.tree().rule(finding.rule().id());
            if (rule.timed().contains(sign)) {
                worth += LONG_STANDING * toldWithout(finding).weight(rule, false);
            }
        }
        return worth + LONG_STANDING * ofWhatIsThereForLong(sign);
    }

    private double ofWhatIsThereForLong(String sign) {
        return evaluated
                .firingIfForLong(List.of(sign))
                .mapToObj(evaluation.tree().rules()::get)
                .mapToDouble(rule -> told.weight(rule, false))
                .sum();
    }

    private Told toldWithout(Finding<?> one) {
        return new Told(findings.stream().filter(other -> other != one).toList());
    }
}
