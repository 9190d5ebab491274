package io.github.rlsrules.facts;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What names were read as lately: many people take the same medicines, and to take a name to pieces takes long. Of two that share a place
 * the last one stays. Safe on several threads: what one of them does not see yet is read again.
 */
final class RecentNames {
    private static final int PLACES = 1 << 10;
    /** What is longer is a sentence, and does not come again. */
    private static final int LONGEST = 60;

    private record Read(String name, Recognition recognition) {}

    private final @Nullable Read[] recent = new @Nullable Read[PLACES];
    private final Function<String, Recognition> reader;

    RecentNames(Function<String, Recognition> reader) {
        this.reader = reader;
    }

    Recognition read(String name) {
        if (name.length() > LONGEST) {
            return reader.apply(name);
        }
        int hash = name.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Read read = recent[place];
        if (read == null || !read.name().equals(name)) {
            read = new Read(name, reader.apply(name));
            recent[place] = read;
        }
        return read.recognition();
    }
}
