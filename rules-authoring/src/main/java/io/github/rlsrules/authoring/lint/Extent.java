package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.runtime.Sureness;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of a source was read, the first words of {@code .read} of the register, and which tags a citation of it may have. */
enum Extent {
    /** The work itself, in the parts that are named. */
    TEXT("text", Sureness.CONFIRMED, Sureness.SECOND_HAND, Sureness.POINTER, Sureness.MEMORY),
    /** It bears what an abstract holds. */
    ABSTRACT("abstract", Sureness.CONFIRMED, Sureness.SECOND_HAND, Sureness.POINTER, Sureness.MEMORY),
    /** Only works that quote it were read. */
    QUOTED("quoted", Sureness.SECOND_HAND, Sureness.POINTER, Sureness.MEMORY),
    NOT_READ("not read", Sureness.POINTER, Sureness.MEMORY),
    /** A decision of the rulebook itself. */
    OWN("own", Sureness.DECISION);

    private final String label;
    private final Set<Sureness> bears;

    Extent(String label, Sureness... bears) {
        this.label = label;
        this.bears = EnumSet.noneOf(Sureness.class);
        this.bears.addAll(Arrays.asList(bears));
    }

    /** Of {@code text: warnings} the text. What was read of a text must be said. */
    static Optional<Extent> find(String read) {
        String[] parts = read.split(":", 2);
        String what = parts.length < 2 ? "" : parts[1];
        return Arrays.stream(values())
                .filter(extent -> extent.label.equals(parts[0].strip()))
                .filter(extent -> extent != TEXT || !what.isBlank())
                .findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(extent -> extent.label).collect(Collectors.joining(", "));
    }

    boolean bears(Sureness tag) {
        return bears.contains(tag);
    }

    @Override
    public String toString() {
        return label;
    }
}
