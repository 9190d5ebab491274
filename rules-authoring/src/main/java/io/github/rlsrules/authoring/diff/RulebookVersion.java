package io.github.rlsrules.authoring.diff;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One version of a rulebook, to be compared with another. Patients reach it as JSON. Their record type needs a public method
 * {@code Facts toFacts(LocalDate)}. Stored patients of an older version of the notation, which say so, are brought up to date for a
 * version with the facts of today; a released one reads them as they are.
 */
public final class RulebookVersion {
    private final String name;
    private final BiFunction<String, LocalDate, List<List<String>>> speaker;
    private final Optional<Rulebook> rulebook;
    private final StoredFacts stored;

    private RulebookVersion(
            String name,
            BiFunction<String, LocalDate, List<List<String>>> speaker,
            Optional<Rulebook> rulebook,
            StoredFacts stored) {
        this.name = name;
        this.speaker = speaker;
        this.rulebook = rulebook;
        this.stored = stored;
    }

    /** A rulebook as it is before you. */
    public static RulebookVersion of(String name, Rulebook rulebook, Class<?> patientType) {
        return new RulebookVersion(
                name, new Ambassador(rulebook, patientType), Optional.of(rulebook), StoredFacts.ofToday(patientType));
    }

    /** The rulebook as its files stand now. */
    public static RulebookVersion workingTree(RulebookUnderTest<?> underTest) {
        ClassLoader loader = underTest.patientType().getClassLoader();
        return of("working tree", RulebookCompiler.compile(underTest.folder(), loader), underTest.patientType());
    }

    /**
     * The rulebook's files as they were at a revision of the git repository in which they stand, with the Java classes of
     * their package, such as limits; facts and outcomes are today's.
     *
     * @throws IllegalArgumentException if there is no such revision, or it does not compile against today's classes
     */
    public static RulebookVersion gitRevision(RulebookUnderTest<?> underTest, String revision) {
        try (GitRevision git = GitRevision.of(underTest.folder(), revision)) {
            ClassLoader loader = git.classes(underTest.patientType());
            Rulebook rulebook = RulebookCompiler.compile(RulebookFolder.at(git.folder()), loader);
            return of(revision, rulebook, underTest.patientType());
        }
    }

    /**
     * A released rulebook.
     *
     * @param jars its jar; beside it those of the runtime and the reader it was released with, unless today's fit
     * @throws IllegalArgumentException if they hold no rulebook, or not the patient's record type
     */
    public static RulebookVersion released(List<Path> jars, Class<?> patientType) {
        String name = String.valueOf(jars.get(0).getFileName());
        return new RulebookVersion(
                name, ReleasedRulebook.speaker(jars, patientType.getName()), Optional.empty(), StoredFacts.AS_THEY_ARE);
    }

    public String name() {
        return name;
    }

    /** The rulebook itself, if it was made from today's classes. */
    public Optional<Rulebook> rulebook() {
        return rulebook;
    }

    Map<String, RuleBehaviour> assess(String json, LocalDate asOf) {
        Map<String, RuleBehaviour> rules = new LinkedHashMap<>();
        speaker.apply(stored.read(json), asOf).stream()
                .map(RuleBehaviour::of)
                .forEach(rule -> rules.put(rule.rule(), rule));
        return rules;
    }

    @Override
    public String toString() {
        return name;
    }
}
