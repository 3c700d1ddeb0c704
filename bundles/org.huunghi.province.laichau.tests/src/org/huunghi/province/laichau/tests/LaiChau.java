package org.huunghi.province.laichau.tests;

import java.io.IOException;

import org.huunghi.union.tests.support.LoadedDataSet;

/** The data set of Lai Châu for its tests. */
final class LaiChau {
	private LaiChau() {
	}

	static LoadedDataSet data() throws IOException {
		return new LoadedDataSet("org.huunghi.province.laichau", "laichau.xmi");
	}
}
