package io.github.rlsrules.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One component of a fact record or of an outcome record. */
final class Component {
    private final String name;
    private final int position;
    private final Class<?> type;
    private final List<Enum<?>> constants;
    private final int unknown;
    private final Method accessor;
    private final int newWithinDays;
    private final boolean unchanging;
    /** Made when it is first read: most components never are but by generated code. */
    private @Nullable MethodHandle handle;

    Component(RecordComponent component, int position) {
        this.name = component.getName();
        this.position = position;
        this.type = component.getType();
        this.constants = constantsOf(type);
        this.unknown = unknownAmong(constants);
        this.accessor = accessorOf(component);
        NewWithin newWithin = component.getAnnotation(NewWithin.class);
        this.newWithinDays = newWithin == null ? 0 : newWithin.days();
        this.unchanging = component.isAnnotationPresent(Unchanging.class);
    }

    String name() {
        return name;
    }

    int position() {
        return position;
    }

    Class<?> type() {
        return type;
    }

    /** For how many days a sign counts as new; 0 for what has no time. */
    int newWithinDays() {
        return newWithinDays;
    }

    /** Whether it stays so once it is known. */
    boolean isUnchanging() {
        return unchanging;
    }

    boolean isEnum() {
        return !constants.isEmpty();
    }

    /** All constants of an enum, in order; empty for a number. */
    List<Enum<?>> constants() {
        return constants;
    }

    boolean canBeUnknown() {
        return unknown >= 0;
    }

    boolean isUnknown(int ordinal) {
        return ordinal == unknown;
    }

    /** The value that says nothing: {@code UNKNOWN}, else the first constant, else zero. */
    Object blank() {
        if (isEnum()) {
            return constants.get(Math.max(unknown, 0));
        }
        return number(0);
    }

    /** A number as its type has it. */
    Object number(double value) {
        if (type == int.class) {
            return (int) value;
        }
        return type == long.class ? (Object) (long) value : (Object) value;
    }

    Object read(Object of) {
        try {
            return (Object) handle().invokeExact(of);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("accessor of " + name + " failed", e);
        }
    }

    /** What is wrong with its value, null if nothing is: a fact holds neither null nor what is no number. */
    @Nullable
    String fault(Object of) {
        @Nullable Object value = read(of);
        if (value == null) {
            return "is null; the constructor of the record must make it UNKNOWN";
        }
        return value instanceof Double number && !Double.isFinite(number) ? "is no number" : null;
    }

    int ordinal(Object of) {
        return ((Enum<?>) read(of)).ordinal();
    }

    private static List<Enum<?>> constantsOf(Class<?> type) {
        return type.isEnum() ? List.of((Enum<?>[]) type.getEnumConstants()) : List.of();
    }

    private static int unknownAmong(List<Enum<?>> constants) {
        for (Enum<?> constant : constants) {
            if (constant.name().equals("UNKNOWN")) {
                return constant.ordinal();
            }
        }
        return -1;
    }

    private static Method accessorOf(RecordComponent component) {
        if (!Modifier.isPublic(component.getDeclaringRecord().getModifiers())) {
            throw new RulebookException(component.getDeclaringRecord().getName() + " is not public");
        }
        return component.getAccessor();
    }

    private MethodHandle handle() {
        MethodHandle known = handle;
        if (known == null) {
            known = handleOf(accessor);
            handle = known; // immutable, so it does not matter which thread's stays
        }
        return known;
    }

    private static MethodHandle handleOf(Method accessor) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(accessor)
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new RulebookException(accessor.getDeclaringClass().getName() + " is not public", e);
        }
    }
}
