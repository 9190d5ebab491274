package io.github.rlsrules.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads facts of one type for which the build has generated no reader. Slower, and otherwise the same. */
final class ReflectiveReader implements FactReader {
    private final Class<? extends Record> type;
    private final Component[] components;
    private final boolean list;
    private final @Nullable Component key;

    ReflectiveReader(FactDeclaration declared) {
        this.type = declared.type();
        this.components = declared.components().toArray(Component[]::new);
        this.list = declared.fact().list();
        this.key = declared.key();
    }

    @Override
    public List<Class<? extends Record>> types() {
        return List.of(type);
    }

    @Override
    public long shape(int number) {
        return FactReader.shapeOf(type);
    }

    @Override
    public int places(int number) {
        if (list) {
            return 0;
        }
        return key == null ? 1 : key.constants().size();
    }

    @Override
    public int place(int number, Record fact) {
        return key == null ? 0 : key.ordinal(fact);
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
            } else if (list || key != null || !component.isUnknown(component.ordinal(fact))) {
                sink.answer(component.position(), component.ordinal(fact));
            }
        }
    }
}
