package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {
    @Test
    void whatWasLeftOutIsUnknownAndNeverNo() {
        assertThat(Answer.orUnknown(null)).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasGivenStays(Answer answer) {
        assertThat(Answer.orUnknown(answer)).isEqualTo(answer);
    }
}
