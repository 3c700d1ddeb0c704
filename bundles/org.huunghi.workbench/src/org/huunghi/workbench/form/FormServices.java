package org.huunghi.workbench.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.huunghi.repository.Hit;

/** What a form needs from the workbench around it. Whatever takes time answers with a future, which completes on any thread. */
public interface FormServices {
	/** @return the language of the form */
	Locale locale();

	/** @return records of these classes by a part of their name; by label for an empty text */
	CompletableFuture<List<Hit>> search(String text, Set<String> classNames, int limit);

	/** @return the object with this id in the form's own transaction, to refer to it; null where there is none */
	CompletableFuture<EObject> find(String id);

	/**
	 * @return the register that takes new records of the class, in the form's own transaction; where the union has none, a new one that is still
	 *         to be added to it; null where there is no such register
	 */
	CompletableFuture<EObject> registerFor(EClass type);

	/** Opens the editor of a record, after asking to save where the record is new. */
	void open(EObject record);

	/** Opens a web or mail address with the system's program for it. */
	void browse(String address);

	/** @return the icon of a class, not to be disposed */
	Image icon(EClass type);

	/** @return an icon of the form toolkit, such as {@code add}, not to be disposed */
	Image icon(String command);
}
