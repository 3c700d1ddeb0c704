package org.huunghi.cli.tests.support;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.huunghi.province.sonla.model.SonlaPackage;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.union.dataset.DataSets;

/** The data set of Sơn La as it is installed. */
public final class DemoData {
	private static final String ID = "org.huunghi.province.sonla";

	private DemoData() {
	}

	/** Outside a platform there are no extensions: the folder of the bundle that brings it stands beside this one. */
	public static DataSet sonLa() throws IOException {
		if (Platform.isRunning()) {
			return DataSets.find(ID).orElseThrow();
		}
		SonlaPackage.eINSTANCE.eClass();
		return new DataSet(ID, locale -> "Sơn La", Path.of("..", ID, "data", "sonla.xmi").toUri().toURL());
	}
}
