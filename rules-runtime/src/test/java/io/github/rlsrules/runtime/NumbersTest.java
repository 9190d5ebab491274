package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "75, 75",
        "75.0, 75",
        "7.50, 7.5",
        "0.1, 0.1",
        "0, 0",
        "-0.0, 0",
        "-3.25, -3.25",
        "100, 100",
        "1200000, 1200000",
        "1e21, 1000000000000000000000",
        "0.0000001, 0.0000001"
    })
    void aNumberIsShownPlainly(double number, String shown) {
        assertThat(Numbers.show(number)).isEqualTo(shown);
    }
}
