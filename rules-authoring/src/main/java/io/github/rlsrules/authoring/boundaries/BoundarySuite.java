package io.github.rlsrules.authoring.boundaries;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.Band;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;

/**
 * Tests that are made from the rules: the value below, on and above every number that a rule compares with, that number
 * missing, in another unit, and absurd; and that the rules of a band leave neither gap nor overlap. The patients are those of
 * the cases, of whom only this number is varied.
 *
 * @param <P> the record type that holds all facts about a patient
 */
public final class BoundarySuite<P> {
    private final RulebookFolder folder;
    private final List<LimitAsWritten> all;
    private final List<LimitAsWritten> comparisons;
    private final List<Band> bands;
    private final Patients<P> patients;

    private BoundarySuite(
            RulebookFolder folder,
            List<LimitAsWritten> all,
            List<LimitAsWritten> comparisons,
            List<Band> bands,
            Patients<P> patients) {
        this.folder = folder;
        this.all = all;
        this.comparisons = comparisons;
        this.bands = bands;
        this.patients = patients;
    }

    /** @param cases all cases of the rulebook */
    public static <P> BoundarySuite<P> of(RulebookUnderTest<P> underTest, CaseSuite<P> cases) {
        List<LimitAsWritten> all = LimitAsWritten.all(underTest.folder(), underTest.rulebook());
        return new BoundarySuite<>(
                underTest.folder(), all, all, cases.bands(), new Patients<>(underTest, cases.cases()));
    }

    /** Only the rules and bands of one topic; all if the name is empty. */
    public BoundarySuite<P> topic(String topic) {
        if (topic.isEmpty()) {
            return this;
        }
        return new BoundarySuite<>(
                folder,
                all,
                all.stream().filter(c -> c.rule().topic().equals(topic)).toList(),
                bands.stream().filter(b -> b.topic().equals(topic)).toList(),
                patients);
    }

    /** One container a number and one a band; empty if no rule compares numbers. */
    public Stream<DynamicNode> tests() {
        return Stream.concat(
                comparisons.stream()
                        .map(c -> container(
                                c.rule().id() + ": " + c.text() + " of " + c.path(),
                                c.place(),
                                BoundaryChecks.of(c, Boundary.find(c, patients), patients))),
                bands.stream().map(b -> container(b.toString(), b.place(), BandChecks.of(b, all, patients))));
    }

    /** What was tried, for the report. */
    public BoundaryReport report() {
        return new BoundaryReport(
                comparisons.stream()
                        .map(c -> BoundaryReport.row(c, Boundary.find(c, patients)))
                        .toList(),
                bands.stream()
                        .map(b -> new BoundaryReport.BandRow(
                                b.fact(), b.rules(), b.place().file(), b.place().line()))
                        .toList());
    }

    private DynamicContainer container(String name, Place place, List<? extends DynamicNode> tests) {
        URI source = URI.create(folder.root().resolve(place.file()).toUri() + "?line=" + place.line());
        return DynamicContainer.dynamicContainer(name, source, tests.stream());
    }
}
