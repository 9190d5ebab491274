package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds a generated reader against the record as it is now: where the record was changed and compiled without the rest of the
 * build, the reader would take one component for another. The samples differ so that no two components can be mixed up.
 */
final class ReaderCheck {
    private final FactType type;
    private final FactReader generated;
    private final FactReader reflective;

    ReaderCheck(FactType type, FactReader generated, FactReader reflective) {
        this.type = type;
        this.generated = generated;
        this.reflective = reflective;
    }

    boolean isSame() {
        try {
            int number = generated.types().indexOf(type.type());
            return number >= 0 && tellsTheSame(number);
        } catch (LinkageError e) { // a component is gone, or is something else
            return false;
        }
    }

    private boolean tellsTheSame(int number) {
        int samples = Integer.SIZE
                + 1
                - Integer.numberOfLeadingZeros(type.components().size());
        for (int sample = 0; sample < samples; sample++) {
            Record fact = sample(sample);
            if (!told(generated, number, fact).equals(told(reflective, 0, fact))) {
                return false;
            }
        }
        return true;
    }

    /** A record that holds of each component one binary digit of its position, counted from one. */
    private Record sample(int digit) {
        Object[] values = new Object[type.components().size()];
        for (Component component : type.components()) {
            int value = (component.position() + 1) >> digit & 1;
            values[component.position()] = component.isEnum()
                    ? component
                            .constants()
                            .get(Math.min(value, component.constants().size() - 1))
                    : component.number(value);
        }
        return type.instance(values);
    }

    private record Told(int position, double value) {}

    private static List<Told> told(FactReader reader, int number, Record fact) {
        List<Told> told = new ArrayList<>();
        reader.read(number, fact, new FactSink() {
            @Override
            public void answer(int position, int ordinal) {
                told.add(new Told(position, ordinal));
            }

            @Override
            public void number(int position, double value) {
                told.add(new Told(position, value));
            }
        });
        return told;
    }
}
