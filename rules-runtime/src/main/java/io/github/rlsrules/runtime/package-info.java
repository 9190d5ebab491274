/**
 * Answers from a rulebook: facts in, assessment and explanation out. Knows no disease and no engine of rules.
 *
 * <ul>
 *   <li>To call: {@link io.github.rlsrules.runtime.RuleEngine}, {@link io.github.rlsrules.runtime.Rulebook},
 *       {@link io.github.rlsrules.runtime.Facts}, {@link io.github.rlsrules.runtime.SelfTest}.
 *   <li>To read: {@link io.github.rlsrules.runtime.Assessment} with its {@link io.github.rlsrules.runtime.Finding}s, each of a {@link io.github.rlsrules.runtime.Level},
 *       {@link io.github.rlsrules.runtime.Summary}, {@link io.github.rlsrules.runtime.Letter}, {@link io.github.rlsrules.runtime.Since},
 *       {@link io.github.rlsrules.runtime.Receipt},
 *       {@link io.github.rlsrules.runtime.DangerScreen}, {@link io.github.rlsrules.runtime.Question}s,
 *       {@link io.github.rlsrules.runtime.Explanation} and {@link io.github.rlsrules.runtime.NearMiss}.
 *   <li>To implement, for facts and outcomes of another rulebook: {@link io.github.rlsrules.runtime.Fact},
 *       {@link io.github.rlsrules.runtime.Outcome} with {@link io.github.rlsrules.runtime.Suppression},
 *       {@link io.github.rlsrules.runtime.Clearance}, {@link io.github.rlsrules.runtime.Inquiry} and
 *       {@link io.github.rlsrules.runtime.Intermediate}; {@link io.github.rlsrules.runtime.Dated} for facts from which something is counted,
 *       {@link io.github.rlsrules.runtime.Picture} for what a letter shows of them; {@link io.github.rlsrules.runtime.Combinations} helps to make an
 *       {@link io.github.rlsrules.runtime.Intake} of facts in doubt.
 *   <li>To export: {@link io.github.rlsrules.runtime.RuleInfo}, {@link io.github.rlsrules.runtime.RuleLogic},
 *       {@link io.github.rlsrules.runtime.Threshold}.
 *   <li>{@linkplain io.github.rlsrules.runtime.ForTools For tools}, and may change in any release:
 *       {@link io.github.rlsrules.runtime.RuleModels}, {@link io.github.rlsrules.runtime.CompiledRule},
 *       {@link io.github.rlsrules.runtime.RuleTruths}, {@link io.github.rlsrules.runtime.FactReader} with
 *       {@link io.github.rlsrules.runtime.FactSink}, {@link io.github.rlsrules.runtime.Similar}.
 * </ul>
 *
 * <p>Records and enums are values, equal if they hold the same. Classes, such as a finding or an assessment, are equal to themselves only.
 *
 * <p>What is not public reads from the outside in: {@code RulebookFile} holds the tables, {@code Network} is them, {@code NetworkRun}
 * answers from them, {@code NetworkCompiler} made them; {@code RuleTree} and the patterns explain; {@code NearMissSearch} looks for the
 * least change; {@code SummaryMaker} chooses what matters of what is {@code Said}.
 */
@NullMarked
package io.github.rlsrules.runtime;

import org.jspecify.annotations.NullMarked;
