package io.github.rlsrules.benchmark;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** This library as it was at {@link FrozenBuild#COMMIT}, in a class loader of its own; known only by what it can do. */
final class Frozen {
    private final ClassLoader loader;
    private final MethodHandle read;
    private final MethodHandle toFacts;
    private final MethodHandle records;
    private final MethodHandle assess;
    private final MethodHandle findings;
    private final NaiveDrools naive;

    Frozen(FrozenBuild build) throws IOException, ReflectiveOperationException {
        this.loader = new FrozenClassLoader(build.jars());
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        Class<?> patient = type("facts.Patient");
        Class<?> reader = type("json.FactsReader");
        Class<?> rules = type("RlsRules");
        this.read = lookup.unreflect(reader.getMethod("read", byte[].class))
                .bindTo(reader.getConstructor(Class.class).newInstance(patient))
                .asType(MethodType.methodType(Object.class, byte[].class));
        this.toFacts = general(lookup.unreflect(patient.getMethod("toFacts", LocalDate.class)));
        this.records = lookup.unreflect(type("runtime.Facts").getMethod("records"))
                .asType(MethodType.methodType(Collection.class, Object.class));
        Object standard = rules.getMethod("standard").invoke(null);
        this.assess = general(lookup.unreflect(rules.getMethod("assess", patient, LocalDate.class))
                .bindTo(standard));
        this.findings = general(lookup.unreflect(rules.getMethod("findings", patient, LocalDate.class))
                .bindTo(standard));
        this.naive = new NaiveDrools(build.rules(), loader, type("runtime.Outcome"));
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName("io.github.rlsrules." + name, true, loader);
    }

    private static MethodHandle general(MethodHandle ofPatientAndDate) {
        return ofPatientAndDate.asType(MethodType.methodType(Object.class, Object.class, LocalDate.class));
    }

    /** A patient of that time. */
    Object patient(byte[] json) {
        return call(() -> (Object) read.invokeExact(json));
    }

    Object assess(Object patient, LocalDate asOf) {
        return call(() -> (Object) assess.invokeExact(patient, asOf));
    }

    Object findings(Object patient, LocalDate asOf) {
        return call(() -> (Object) findings.invokeExact(patient, asOf));
    }

    /** @throws RuntimeException if they cannot be those of a patient */
    Collection<?> facts(Object patient, LocalDate asOf) {
        return call(() -> {
            Object facts = (Object) toFacts.invokeExact(patient, asOf);
            return (Collection<?>) (Collection) records.invokeExact(facts);
        });
    }

    /** The outcomes that naive Drools finds. */
    List<Object> naive(Object patient, LocalDate asOf) {
        return naive.assess(facts(patient, asOf));
    }

    private interface Call<T> {
        T make() throws Throwable;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.make();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
