package io.github.rlsrules.runtime;

import java.util.List;

/** Reads facts of one type for which the build has generated no reader. Slower, and otherwise the same. */
final class ReflectiveReader implements FactReader {
    private final Class<? extends Record> type;
    private final Component[] components;
    private final boolean single;

    ReflectiveReader(Class<? extends Record> type, List<Component> components, boolean single) {
        this.type = type;
        this.components = components.toArray(Component[]::new);
        this.single = single;
    }

    @Override
    public List<Class<? extends Record>> types() {
        return List.of(type);
    }

    @Override
    public boolean isWhole(int number, Record fact) {
        for (Component component : components) {
            if (component.fault(fact) != null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(int number, Record fact, FactSink sink) {
        for (Component component : components) {
            if (!component.isEnum()) {
                sink.number(component.position(), ((Number) component.read(fact)).doubleValue());
            } else if (!single || !component.isUnknown(component.ordinal(fact))) {
                sink.answer(component.position(), component.ordinal(fact));
            }
        }
    }
}
