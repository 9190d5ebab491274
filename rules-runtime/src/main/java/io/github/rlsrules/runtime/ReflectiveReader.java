package io.github.rlsrules.runtime;

import java.util.List;

/** Reads a fact by its accessors: as what the build generates, ten times slower. */
final class ReflectiveReader implements FactReader {
    private final FactType type;

    ReflectiveReader(FactType type) {
        this.type = type;
    }

    @Override
    public List<Class<? extends Record>> types() {
        return List.of(type.type().asSubclass(Record.class));
    }

    @Override
    public boolean isWhole(int number, Record fact) {
        return type.components().stream().allMatch(c -> c.fault(fact) == null);
    }

    @Override
    public void read(int number, Record fact, FactSink sink) {
        for (Component component : type.components()) {
            if (!component.isEnum()) {
                sink.number(component.position(), ((Number) component.read(fact)).doubleValue());
            } else {
                int ordinal = component.ordinal(fact);
                if (type.isKeyed() || type.isList() || !component.isUnknown(ordinal)) {
                    sink.answer(component.position(), ordinal);
                }
            }
        }
    }
}
