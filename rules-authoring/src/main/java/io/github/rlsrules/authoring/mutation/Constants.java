package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.drl.DrlFile;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the names in a DRL file stand for, through its imports. */
final class Constants {
    private final List<String> packages;
    private final ClassLoader loader;

    private Constants(List<String> packages, ClassLoader loader) {
        this.packages = packages;
        this.loader = loader;
    }

    static Constants of(DrlFile file, ClassLoader loader) {
        List<String> packages = new ArrayList<>();
        for (DrlFile.Line line : file.imports()) {
            String name = line.content().replaceFirst("^static\\s+", "");
            packages.add(name.substring(0, name.lastIndexOf('.')));
        }
        file.packageLine().ifPresent(line -> packages.add(line.content()));
        return new Constants(packages.stream().distinct().toList(), loader);
    }

    /** The class of a name such as {@code Criterion.Essential}. */
    Optional<Class<?>> type(String name) {
        for (String in : packages) {
            try {
                return Optional.of(Class.forName(in + "." + name.replace('.', '$'), false, loader));
            } catch (ClassNotFoundException e) {
                continue; // it may be in the next package
            }
        }
        return Optional.empty();
    }

    /** The enum of a name such as {@code Answer.YES}. */
    Optional<List<String>> siblings(String constant) {
        int dot = constant.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return type(constant.substring(0, dot)).filter(Class::isEnum).map(Constants::names);
    }

    private static List<String> names(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return names;
    }

    /** The number that a literal, or a name such as {@code Limits.ADULT_AGE}, stands for. */
    Optional<BigDecimal> number(String constant) {
        if (!Character.isLetter(constant.charAt(0))) {
            return Optional.of(new BigDecimal(constant));
        }
        int dot = constant.lastIndexOf('.');
        return type(constant.substring(0, Math.max(dot, 0))).flatMap(type -> number(type, constant.substring(dot + 1)));
    }

    private static Optional<BigDecimal> number(Class<?> type, String name) {
        try {
            Field field = type.getField(name);
            if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Number number) {
                BigDecimal value = new BigDecimal(number.toString());
                return Optional.of(value.stripTrailingZeros().scale() <= 0 ? value.setScale(0) : value);
            }
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty(); // then it is no number, and there is nothing beside it
        }
    }
}
