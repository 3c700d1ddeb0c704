package org.huunghi.server.tests.matrix;

import org.huunghi.repository.tests.ConflictContract;
import org.huunghi.repository.tests.Scenario;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** On each database, and in each way. */
@ParameterizedClass(name = "{0}")
@MethodSource("org.huunghi.server.tests.matrix.Combination#chosen")
class ConflictMatrixTest extends ConflictContract {
	@Parameter
	Combination combination;

	@Override
	protected Scenario scenario(String name) {
		return combination.scenario(name);
	}
}
