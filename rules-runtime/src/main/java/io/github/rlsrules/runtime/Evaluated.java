package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One patient evaluated by one rulebook: what every rule comes to, and, when it is asked for, why. */
final class Evaluated {
    private final Rulebook rulebook;
    private final Facts facts;
    private final Verdicts verdicts;
    private final @Nullable BitSet fired;
    private volatile @Nullable Evaluation evaluation;
    private volatile @Nullable Map<List<String>, Verdicts> forLong;

    /** @param fired the rules that count as fired; null if those do that fire by their verdict */
    Evaluated(Rulebook rulebook, Facts facts, Verdicts verdicts, @Nullable BitSet fired) {
        this.rulebook = rulebook;
        this.facts = facts;
        this.verdicts = verdicts;
        this.fired = fired;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Facts facts() {
        return facts;
    }

    Verdict verdict(int rule) {
        return verdicts.of(rule);
    }

    /** What may be told of a rule: less than its verdict, if it reads rules that are switched off. */
    RuleStatus status(int rule) {
        return rulebook.isWhole()
                ? verdict(rule).status()
                : rulebook.whatIsSwitchedOff().status(rulebook.inPlace().id(rule), verdict(rule));
    }

    boolean fires(int rule) {
        return fired == null ? verdicts.fires(rule) : fired.get(rule);
    }

    /** The visible rules that count as fired, by their places. */
    long[] firedPlaces() {
        Network network = rulebook.network();
        if (fired == null) {
            return verdicts.firedPlaces();
        }
        BitSet places = new BitSet(network.visible.length);
        for (int place = 0; place < network.visible.length; place++) {
            places.set(place, fired.get(network.visible[place]));
        }
        return Arrays.copyOf(places.toLongArray(), Network.words(network.visible.length));
    }

    /** The evaluation with all that explains it; one, so that whoever asks at the same time gets the same. */
    Evaluation explained() {
        Evaluation known = evaluation;
        if (known == null) {
            synchronized (this) {
                known = evaluation;
                if (known == null) {
                    known = new Evaluation(rulebook.tree(), facts, verdicts::of);
                    evaluation = known;
                }
            }
        }
        return known;
    }

    RuleInfo info(int rule) {
        return rulebook.inPlace().info(rule);
    }

    /** Whether nothing that is still missing can change what any rule comes to. */
    boolean isSettled() {
        for (int rule = 0; rule < rulebook.inPlace().size(); rule++) {
            if (!status(rule).isSettled()) {
                return false;
            }
        }
        return true;
    }

    /** The rules that fired and forbid what stands at a place among the visible rules. */
    List<String> forbidding(int place) {
        Network network = rulebook.network();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < network.forbidding.length; i++) {
            long[] mask = network.masks[network.maskOfForbidding[i]];
            if (fires(network.forbidding[i]) && (mask[place / Long.SIZE] >>> place & 1) == 1) {
                ids.add(rulebook.inPlace().id(network.forbidding[i]));
            }
        }
        return List.copyOf(ids);
    }

    /** The rules that fired and forbid what a rule concludes. */
    List<String> suppressing(int rule) {
        int[] visible = rulebook.network().visible;
        for (int place = 0; place < visible.length; place++) {
            if (visible[place] == rule) {
                return forbidding(place);
            }
        }
        return List.of();
    }

    /** Paths of the signs on which an alarm rests, and nobody told since when they are there; none if it stands even if all are old. */
    List<String> signsOfUnknownTime(int rule) {
        TimedSigns timed = rulebook.network().timedSigns;
        List<String> signs = timed.ofUnknownTime(rule, facts, verdicts);
        boolean isOpen = signs.isEmpty()
                || timed.falls(rule) && facts.newSigns().isEmpty()
                || !ifForLong(signs).fires(rule);
        return isOpen ? signs : List.of();
    }

    /** The alarms that would be raised if a sign were there for long, and are not now. */
    List<String> raisedIfForLong(String sign) {
        return firingIfForLong(List.of(sign))
                .mapToObj(this::info)
                .filter(rule -> rule.outcome().urgency().isAtLeast(Urgency.URGENT))
                .map(RuleInfo::id)
                .toList();
    }

    /** The visible rules that would fire if these signs were there for long, and do not now: a fever may be nothing, and one that lasts is not. */
    IntStream firingIfForLong(List<String> signs) {
        Verdicts forLong = ifForLong(signs);
        return Arrays.stream(rulebook.network().visible).filter(rule -> forLong.fires(rule) && !verdicts.fires(rule));
    }

    /** What the rules come to if these signs are there for long. */
    private Verdicts ifForLong(List<String> signs) {
        Map<List<String>, Verdicts> known = forLong;
        if (known == null) {
            known = new ConcurrentHashMap<>();
            forLong = known; // what another thread has put into its own is worked out again
        }
        return known.computeIfAbsent(signs, s -> rulebook.network().evaluateForLong(facts, s));
    }

    /** Paths of the facts that would decide a rule, or could withdraw it; empty if it is settled. */
    List<String> missing(int rule) {
        if (verdict(rule).isSettled()) {
            return List.of();
        }
        Set<FactPath> missing = new LinkedHashSet<>();
        explained().addMissing(rulebook.tree().rules().get(rule), missing);
        return FactPath.paths(missing);
    }
}
