package io.github.rlsrules.authoring.review;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.fingerprint.Fingerprint;
import io.github.rlsrules.authoring.fingerprint.Fingerprints;
import io.github.rlsrules.authoring.fingerprint.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The answers of one reviewer, taken into the register of reviews.
 *
 * @param reviews the lines that were added
 * @param changed what has changed between the pack and today, by rule: it is signed as it was in the pack
 */
public record ReviewAnswers(List<Review> reviews, Map<String, List<String>> changed) {

    /**
     * Adds the answers of a filled form to {@code reviews.tsv}, each with the hashes of the pack that was read.
     *
     * @param answers what {@link ReviewPack#write} wrote, filled in
     * @throws IllegalArgumentException with all that does not fit, each with file and line; then nothing is written
     */
    public static ReviewAnswers take(Path answers, RulebookUnderTest<?> underTest) {
        RulebookFolder folder = underTest.folder();
        List<Review> reviews = AnswerForm.read(
                String.valueOf(answers.getFileName()),
                read(answers),
                folder.places().keySet());
        refuseRepeated(answers, reviews, folder);
        Fingerprints now = Fingerprints.of(folder, underTest.rulebook());
        Map<String, List<String>> changed = new TreeMap<>();
        for (Review review : reviews) {
            List<String> since = changes(now.of(review.rule()), review.seen());
            if (!since.isEmpty()) {
                changed.put(review.rule(), since);
            }
        }
        append(folder.root().resolve(Review.FILE), reviews);
        return new ReviewAnswers(reviews, changed);
    }

    private static List<String> changes(Fingerprint now, Fingerprint seen) {
        List<String> changes = new ArrayList<>(now.changedSince(seen));
        changes.addAll(now.inputsChangedSince(seen));
        return changes;
    }

    /** The same answers twice are one answer, taken in by mistake. */
    private static void refuseRepeated(Path answers, List<Review> reviews, RulebookFolder folder) {
        String repeated = reviews.stream()
                .map(Review::line)
                .filter(Review.lines(folder).values()::contains)
                .map(line -> line.split("\t")[0])
                .collect(Collectors.joining(", "));
        if (!repeated.isEmpty()) {
            throw new IllegalArgumentException(
                    answers.getFileName() + ": " + Review.FILE + " has these answers already: " + repeated);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void append(Path register, List<Review> reviews) {
        try {
            String before = Files.exists(register) ? Files.readString(register) : "";
            String lines = reviews.stream().map(review -> review.line() + "\n").collect(Collectors.joining());
            Files.writeString(
                    register,
                    (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + lines,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + register, e);
        }
    }

    /** What there is to tell, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(reviews.size() + " answers taken into " + Review.FILE);
        changed.forEach((rule, what) -> lines.add(rule
                + " has changed since the pack was made, so the answer is to what it was: " + String.join(", ", what)));
        return lines;
    }
}
