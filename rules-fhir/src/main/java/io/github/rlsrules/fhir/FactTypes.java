package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.NewWithin;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Sign;
import io.github.rlsrules.runtime.Spelled;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands at the path of a fact: its records say. */
final class FactTypes {
    static final String UNKNOWN = "UNKNOWN";

    private FactTypes() {}

    /** The component of a group; null if the path is none of a group. */
    static @Nullable RecordComponent component(String path) {
        int dot = path.indexOf('.');
        RecordComponent group = dot < 0 ? null : named(RlsPatient.class, path.substring(0, dot));
        return group == null || !group.getType().isRecord() ? null : named(group.getType(), path.substring(dot + 1));
    }

    private static @Nullable RecordComponent named(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The constants of all groups that are known, by path. */
    static Map<String, String> constants(RlsPatient patient) {
        Map<String, String> constants = new LinkedHashMap<>();
        for (RecordComponent group : RlsPatient.class.getRecordComponents()) {
            if (group.getType().isRecord() && group.getType() != PartialDate.class) {
                Record facts = (Record) read(group, patient);
                for (RecordComponent component : facts.getClass().getRecordComponents()) {
                    if (component.getType().isEnum()
                            && !read(component, facts).toString().equals(UNKNOWN)) {
                        constants.put(group.getName() + "." + component.getName(), Spelled.of((Enum<?>)
                                read(component, facts)));
                    }
                }
            }
        }
        return constants;
    }

    private static Object read(RecordComponent component, Object from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of a public record can be read", e);
        }
    }

    static boolean isSign(String path) {
        RecordComponent component = component(path);
        return component != null && component.getType() == Sign.class;
    }

    /** For how many days a sign counts as new; 0 for what is no sign. */
    static int newWithinDays(String path) {
        RecordComponent component = component(path);
        NewWithin within = component == null ? null : component.getAnnotation(NewWithin.class);
        return within == null ? 0 : within.days();
    }
}
