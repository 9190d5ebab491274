package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Unchanging;

/**
 * A number about the patient that is no laboratory value: age, frequencies, scores, times. Scores of questionnaires come in
 * as numbers only; their licensed wording is not part of this library.
 *
 * @since 0.1.0
 */
public enum Measurand implements Scaled {
    /** Age at the assessment, years. */
    @Unchanging
    AGE(Scale.in("a", 0, 120).usual("mo", "wk", "d"), Lasting.GROWING),
    /** Age when the symptoms began, years. */
    @Unchanging
    AGE_AT_ONSET(Scale.in("a", 0, 120).usual("mo", "wk", "d"), Lasting.ALWAYS),
    /** Week of the pregnancy. */
    GESTATION(Scale.in("wk", 0, 45).usual("d"), Lasting.GROWING),
    /** Weeks since the patient gave birth. */
    @Unchanging
    TIME_SINCE_BIRTH(Scale.in("wk", 0, 3000).usual("mo", "d"), Lasting.GROWING),
    /** Body weight, kg. */
    BODY_WEIGHT(Scale.in("kg", 2, 400).usual("[lb_av]"), Lasting.A_YEAR),
    /** Body temperature, degrees Celsius. */
    BODY_TEMPERATURE(
            Scale.in("Cel", 25, 45)
                    .orShifted("[degF]", 5 / 9.0, -32)
                    .orShifted("K", 1, -273.15)
                    .usual("[degF]"),
            Lasting.A_DAY),
    /** Ankle-brachial pressure index; above 1.4 the arteries are too stiff for it to count. */
    ANKLE_BRACHIAL_INDEX(Scale.in("1", 0, 3).orLike("%", 0.01).orLike("Pa/Pa", 1), Lasting.ALWAYS),
    /** By how much one calf is thicker than the other, cm. */
    CALF_DIFFERENCE(Scale.in("cm", 0, 40).usual("mm", "[in_i]"), Lasting.A_WEEK),
    /** Urine left in the bladder after voiding, mL. */
    POST_VOID_VOLUME(Scale.in("mL", 0, 3000).usual("L"), Lasting.A_MONTH),

    /** Untreated symptoms: days a week with symptoms, on average over the past year. */
    SYMPTOM_DAYS_PER_WEEK(daysAWeek(), Lasting.A_YEAR),
    /** Episodes of symptoms in the whole life so far. */
    LIFETIME_EPISODES(Scale.in("1", 0, 100_000).orLike("{count}", 1), Lasting.ALWAYS),
    /** Since when the symptoms exist, months. */
    SYMPTOM_DURATION(Scale.in("mo", 0, 1440).usual("a", "wk"), Lasting.GROWING),
    /** Days since the last illness with fever. */
    DAYS_SINCE_FEVER(Scale.in("d", 0, 40_000).usual("wk"), Lasting.A_MONTH),

    /** Days of the last seven on which symptoms were worse than before treatment. */
    WORSE_DAYS_LAST_WEEK(Scale.in("d", 0, 7), Lasting.A_WEEK),
    /** By how many hours symptoms start earlier in the day than before treatment; negative if later. */
    ONSET_ADVANCE(Scale.in("h", -24, 24).usual("min"), Lasting.A_QUARTER),

    /** IRLS total score, 0 to 40. */
    IRLS_TOTAL(score(40), Lasting.A_MONTH),
    /** IRLS total score at an earlier time. */
    @Unchanging
    IRLS_TOTAL_BEFORE(score(40), Lasting.ALWAYS),
    /** IRLS points gained (worse) or lost (better) since an earlier time; made of the two totals if both are given. */
    IRLS_CHANGE(Scale.in("{score}", -40, 40).orLike("1", 1).usual("1"), Lasting.A_MONTH),
    /** RLS-6, satisfaction with sleep, 0 to 10. */
    RLS6_SLEEP_SATISFACTION(score(10), Lasting.A_MONTH),
    /** RLS-6, severity when falling asleep, 0 to 10. */
    RLS6_FALLING_ASLEEP(score(10), Lasting.A_MONTH),
    /** RLS-6, severity during the night, 0 to 10. */
    RLS6_NIGHT(score(10), Lasting.A_MONTH),
    /** RLS-6, severity by day at rest, 0 to 10. */
    RLS6_DAY_AT_REST(score(10), Lasting.A_MONTH),
    /** RLS-6, severity by day when active, 0 to 10. */
    RLS6_DAY_ACTIVE(score(10), Lasting.A_MONTH),
    /** RLS-6, tiredness by day, 0 to 10. */
    RLS6_DAYTIME_TIREDNESS(score(10), Lasting.A_MONTH),
    /** Epworth sleepiness scale, 0 to 24. */
    EPWORTH(score(24), Lasting.A_QUARTER),
    /** PHQ-9 total score, 0 to 27. */
    PHQ9_TOTAL(score(27), Lasting.A_FORTNIGHT),
    /** PHQ-9, score of its ninth item, 0 to 3. A zero never clears anything. */
    PHQ9_ITEM_9(score(3), Lasting.A_FORTNIGHT),
    /** GAD-7 total score, 0 to 21. */
    GAD7_TOTAL(score(21), Lasting.A_FORTNIGHT),

    /** Periodic limb movements of sleep, number an hour, by sleep laboratory. */
    PLMS_INDEX(Scale.in("/h", 0, 300), Lasting.ALWAYS),
    /** Hours slept a night. */
    SLEEP_DURATION(Scale.in("h", 0, 24).usual("min"), Lasting.A_MONTH),
    /** Time asleep as a share of the time in bed, %. */
    SLEEP_EFFICIENCY(Scale.in("%", 0, 100).orLike("1", 100).orLike("h/h", 100), Lasting.A_MONTH),
    /** Time to fall asleep, minutes. */
    SLEEP_LATENCY(Scale.in("min", 0, 1440).usual("h"), Lasting.A_MONTH),
    /** Time awake after falling asleep, minutes. */
    WAKE_AFTER_SLEEP_ONSET(Scale.in("min", 0, 1440).usual("h"), Lasting.A_MONTH),
    /** Nights a week with trouble falling or staying asleep. */
    INSOMNIA_NIGHTS_PER_WEEK(daysAWeek(), Lasting.A_MONTH),
    /** Since when sleep is troubled, months. */
    INSOMNIA_DURATION(Scale.in("mo", 0, 1440).usual("a", "wk"), Lasting.GROWING),
    /** Since when daytime sleepiness exists, months. */
    SLEEPINESS_DURATION(Scale.in("mo", 0, 1440).usual("a", "wk"), Lasting.GROWING),

    /** Caffeine a day, mg. */
    CAFFEINE_DAILY(Scale.in("mg/d", 0, 10_000), Lasting.A_QUARTER),
    /** Zinc taken as a supplement, mg a day. */
    ZINC_DAILY(Scale.in("mg/d", 0, 5000), Lasting.A_QUARTER),
    /** Selenium taken as a supplement, micrograms a day. */
    SELENIUM_DAILY(Scale.in("ug/d", 0, 50_000), Lasting.A_QUARTER),
    /** Magnesium taken as a supplement, mg a day. */
    MAGNESIUM_DAILY(Scale.in("mg/d", 0, 20_000), Lasting.A_QUARTER),
    /** Exercise sessions a week. */
    EXERCISE_SESSIONS(Scale.in("/wk", 0, 50), Lasting.A_QUARTER);

    private final Scale scale;
    private final Lasting lasting;

    Measurand(Scale scale, Lasting lasting) {
        this.scale = scale;
        this.lasting = lasting;
    }

    private static Scale score(double highest) {
        return Scale.in("{score}", 0, highest).orLike("1", 1).usual("1");
    }

    /** Days in a week come as a number of days, too. */
    private static Scale daysAWeek() {
        return Scale.in("/wk", 0, 7).or("d/wk", 1);
    }

    @Override
    public Scale scale() {
        return scale;
    }

    /** How long a value counts. */
    Lasting lasting() {
        return lasting;
    }

    /** Whether only whole numbers make sense. */
    boolean isWhole() {
        return scale.unit().equals("{score}") || this == LIFETIME_EPISODES;
    }
}
