package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnknownTest {
    static List<Class<?>> parts() {
        return Arrays.stream(RlsPatient.class.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .filter(type ->
                        type.isRecord() && type != Medicines.class && type.getPackage() == Unknown.class.getPackage())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartOfWhichNothingIsKnownIsWhatItsBuilderMakesOfNothing(Class<?> part) throws ReflectiveOperationException {
        Object builder =
                Class.forName(part.getName() + "Builder").getMethod("builder").invoke(null);
        assertThat(part.getMethod("unknown").invoke(null))
                .isEqualTo(builder.getClass().getMethod("build").invoke(builder));
    }

    @Test
    void patientsOfWhomNothingIsKnownShareTheirParts() {
        assertThat(RlsPatient.builder().build().warningSigns())
                .isSameAs(RlsPatient.builder().build().warningSigns());
    }
}
