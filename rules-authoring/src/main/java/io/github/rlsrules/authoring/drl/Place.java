package io.github.rlsrules.authoring.drl;

/** A line of a file of a rulebook. */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
