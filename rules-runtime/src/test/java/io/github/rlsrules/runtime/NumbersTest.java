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

    @ParameterizedTest
    @CsvSource({
        "22, 22",
        "0.125, 0.125",
        "1200000, 1200000",
        "7.142857142857143, 7.143",
        "22.4719101124, 22.47",
        "74.99999, 74.99999",
        "74.9961, 74.996",
        "0.89996, 0.89996",
        "1234567.8, 1235000"
    })
    void aNumberWithManyDigitsIsShownWithFewButNeverAsOneWithFewer(double number, String shown) {
        assertThat(Numbers.few(number)).isEqualTo(shown);
    }
}
