package io.github.rlsrules.authoring.cohort;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.runtime.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Patients made up to try a rulebook on: the patients of its cases, the same with some answers changed, two of them in one, and
 * patients made of nothing but chance, from one of whom nothing is known to those of whom nearly everything is. Constants,
 * texts and thresholds are those of the host's record type, the cases and the rules, so that a change of any rule meets a
 * patient who shows it. Only patients that the host accepts.
 *
 * <p>The same seed makes the same patients. Immutable.
 *
 * @param <P> the record type that holds all facts about a patient
 */
public final class Cohort<P> {
    private final RulebookUnderTest<P> underTest;
    private final List<Case> cases;
    private final long seed;
    private final List<Rulebook> aims;
    private final Map<String, List<String>> texts;

    private Cohort(
            RulebookUnderTest<P> underTest,
            List<Case> cases,
            long seed,
            List<Rulebook> aims,
            Map<String, List<String>> texts) {
        this.underTest = underTest;
        this.cases = cases;
        this.seed = seed;
        this.aims = aims;
        this.texts = texts;
    }

    /** The cohort of a rulebook, from seed 1. */
    public static <P> Cohort<P> of(RulebookUnderTest<P> underTest) {
        return new Cohort<>(underTest, CaseSuite.of(underTest).cases(), 1, List.of(underTest.rulebook()), Map.of());
    }

    /** Other patients. */
    public Cohort<P> seed(long other) {
        return new Cohort<>(underTest, cases, other, aims, texts);
    }

    /** Aims at the thresholds of another version too. */
    public Cohort<P> aimingAt(Rulebook other) {
        List<Rulebook> more = new ArrayList<>(aims);
        more.add(other);
        return new Cohort<>(underTest, cases, seed, more, texts);
    }

    /**
     * Texts that a field may hold, beside those that the cases have.
     *
     * @param path such as {@code medicines.items[].name}
     */
    public Cohort<P> with(String path, Collection<String> values) {
        Map<String, List<String>> more = new TreeMap<>(texts);
        more.put(path, List.copyOf(values));
        return new Cohort<>(underTest, cases, seed, aims, more);
    }

    /** The date of every assessment: the latest of the cases. */
    public LocalDate asOf() {
        return cases.stream()
                .map(Case::asOf)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("a cohort is made from cases, and there are none"));
    }

    /** So many patients, one at a time: each is forgotten once it is handed out. */
    public Stream<CohortPatient<P>> patients(long count) {
        CohortDraw<P> draw = draw();
        return Stream.generate(draw::next).limit(count);
    }

    /** Patients without end. */
    public CohortDraw<P> draw() {
        HostCheck<P> host = new HostCheck<>(underTest, asOf());
        Thresholds thresholds = new Thresholds();
        aims.forEach(thresholds::addAll);
        Values values = new Values(asOf(), thresholds);
        texts.forEach(values::addTexts);
        Random random = new Random(seed);
        return new CohortDraw<>(random, patientsOfCases(random, host), Shape.of(underTest.patientType()), values, host);
    }

    /** In random order, but first those who show a rule that fires on none before them. */
    private List<ObjectNode> patientsOfCases(Random random, HostCheck<P> host) {
        List<Case> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);
        Set<String> shown = new HashSet<>();
        Set<ObjectNode> first = new LinkedHashSet<>();
        Set<ObjectNode> others = new LinkedHashSet<>();
        for (Case one : shuffled) {
            if (one.facts() instanceof ObjectNode facts && host.accepts(facts)) {
                (shown.addAll(one.expected().firings()) ? first : others).add(facts);
            }
        }
        first.addAll(others);
        return List.copyOf(first);
    }
}
