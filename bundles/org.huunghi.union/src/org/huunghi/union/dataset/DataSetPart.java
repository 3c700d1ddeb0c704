package org.huunghi.union.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Objects;

import org.eclipse.emf.ecore.EPackage;

/**
 * What a data set says in the words of another plug-in, such as the elections of a union: registers that are installed only where that plug-in is.
 *
 * @param packageUri namespace of the plug-in's package
 * @param unionId id of the union that the registers belong to
 * @param file an XMI file whose roots are registers; what they refer to in the main file is written as {@code urn:huunghi:id:<id>}
 */
public record DataSetPart(String packageUri, String unionId, URL file) {
	/** Refuses a part that says less. */
	public DataSetPart {
		Objects.requireNonNull(packageUri);
		Objects.requireNonNull(unionId);
		Objects.requireNonNull(file);
	}

	/** @return whether the plug-in is installed that the part needs */
	public boolean isUsable() {
		return EPackage.Registry.INSTANCE.containsKey(packageUri);
	}

	/** @return the file's name, for messages */
	public String fileName() {
		return DataSet.fileName(file);
	}

	/** @return the bytes of the file, to be read with XmiInterchange and closed by the caller */
	public InputStream open() throws IOException {
		return file.openStream();
	}
}
