package org.huunghi.server.tests.matrix;

import org.huunghi.repository.tests.SearchContract;
import org.huunghi.repository.tests.Scenario;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** On each database, in each way. */
@ParameterizedClass(name = "{0}")
@EnumSource
class SearchMatrixTest extends SearchContract {
	@Parameter
	Combination combination;

	@Override
	protected Scenario scenario(String name) {
		return combination.scenario(name);
	}
}
