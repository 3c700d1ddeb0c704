package org.huunghi.province.sonla.tests;

import java.io.IOException;

import org.huunghi.province.sonla.model.SonlaPackage;
import org.huunghi.union.tests.support.LoadedDataSet;

/** The data set of Sơn La for its tests. */
final class SonLa {
	private SonLa() {
	}

	static LoadedDataSet data() throws IOException {
		// In a platform the package is registered by its plug-in, elsewhere on first use.
		SonlaPackage.eINSTANCE.eClass();
		return new LoadedDataSet("org.huunghi.province.sonla", "sonla.xmi");
	}
}
