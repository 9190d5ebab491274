package io.github.rlsrules.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** A name of a medicine as somebody wrote it, and what it means; the table says how the meaning is written. */
record WrittenName(String half, String name, String country, String origin, String expected) {
    static final String UNKNOWN = "unknown";
    private static final String AMBIGUOUS = "ambiguous:";
    private static final String NEAR = "near:";

    static List<WrittenName> all() {
        return ExpectationTable.rows("medicine-names-as-written.tsv").stream()
                .map(c -> new WrittenName(c[0], c[1], c[2], c[3], c[4]))
                .toList();
    }

    /** The half into which the checksum of the name puts it. */
    String drawnHalf() {
        CRC32 checksum = new CRC32();
        checksum.update(name.getBytes(UTF_8));
        return checksum.getValue() % 2 == 0 ? "A" : "B";
    }

    /** What kind of meaning it has. */
    String kind() {
        int colon = expected.indexOf(':');
        return expected.equals(UNKNOWN) ? UNKNOWN : colon < 0 ? "substances" : expected.substring(0, colon);
    }

    /** What an answer is worth, which is written as an expectation is. To ask, to suggest, to know nothing is never wrong. */
    Verdict verdict(String answer) {
        if (answer.equals(expected)) {
            return Verdict.RIGHT;
        }
        if (answer.equals(UNKNOWN)) {
            return Verdict.OPEN;
        }
        if (answer.startsWith(NEAR)) {
            return holdsAll(NEAR, answer) ? Verdict.RIGHT : Verdict.OPEN;
        }
        if (answer.startsWith(AMBIGUOUS)) {
            return holdsAll(AMBIGUOUS, answer) ? Verdict.RIGHT : askedInVain(answer) ? Verdict.WRONG : Verdict.OPEN;
        }
        return Verdict.WRONG;
    }

    private boolean holdsAll(String prefix, String answer) {
        return expected.startsWith(prefix) && meanings(answer).containsAll(meanings(expected));
    }

    /** Whether none of the answers that may be chosen is the right one. */
    private boolean askedInVain(String answer) {
        return kind().equals("substances") && !meanings(answer).contains(expected);
    }

    private static Set<String> meanings(String text) {
        return Set.of(text.substring(text.indexOf(':') + 1).split("\\|"));
    }
}
