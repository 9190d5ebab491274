package io.github.rlsrules;

/** Lets Jazzer look for bytes that break the reader, or an assessment of what it reads. */
public final class FuzzJson {
    private FuzzJson() {}

    public static void fuzzerTestOneInput(byte[] json) {
        AnyInput.read(json);
    }
}
