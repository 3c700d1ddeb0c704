package org.huunghi.election.ui.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.election.Election;
import org.huunghi.election.interchange.ElectionFormat;
import org.huunghi.workbench.formats.RecordFormat;

/** Writes an election in the format that stands after the class in the extension: {@code org.huunghi.election.ui.formats.ElectionOutput:nist-json}. */
public class ElectionOutput implements RecordFormat, IExecutableExtension {
	private ElectionFormat format;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		format = ElectionFormat.find(String.valueOf(data)).orElseThrow(() -> new IllegalArgumentException(String.valueOf(data)));
	}

	@Override
	public void write(EObject record, OutputStream out, Locale locale) throws IOException {
		format.write((Election) record, locale, Instant.now(), out);
	}
}
