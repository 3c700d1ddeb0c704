package org.huunghi.document.fill;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.huunghi.document.TemplateException;

/** A template of one format, read and found sound. */
public interface Fillable {
	/**
	 * @param values not null
	 * @param out gets the document, only once all of it is made; stays open
	 */
	void fill(Map<String, ?> values, OutputStream out) throws TemplateException, IOException;
}
