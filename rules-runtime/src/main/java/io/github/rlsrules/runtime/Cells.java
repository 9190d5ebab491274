package io.github.rlsrules.runtime;

/**
 * The components of one fact as its reader told them, of one fact after the other. They are written down and looked at afterwards: whatever a
 * reader calls is compiled into it once for each component, and there are records with eighty.
 */
final class Cells implements FactSink {
    private static final int AT_FIRST = 16;

    /** The positions of the answers that were told, in their order. */
    int[] positions = new int[AT_FIRST];
    /** How many these are. */
    int answers;
    /** By position; of others than these positions they are left over from earlier facts. */
    int[] ordinals = new int[AT_FIRST];
    /** By position; likewise. */
    double[] numbers = new double[AT_FIRST];

    void read(FactType type, Record fact) {
        read(type, fact, type.components().size());
    }

    /** @param components how many the type of the fact has */
    void read(FactType type, Record fact, int components) {
        if (positions.length < components) {
            positions = new int[components];
            ordinals = new int[components];
            numbers = new double[components];
        }
        answers = 0;
        type.reader().read(type.number(), fact, this);
    }

    @Override
    public void answer(int position, int ordinal) {
        positions[answers++] = position;
        ordinals[position] = ordinal;
    }

    @Override
    public void number(int position, double value) {
        numbers[position] = value;
    }
}
