package org.huunghi.workbench.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of editors that were open when the workbench was closed. */
public final class RecordEditorInputFactory implements IElementFactory {
	/** Id of this factory in the plug-in's manifest. */
	public static final String ID = "org.huunghi.workbench.recordEditorInput";
	static final String RECORD = "record";
	static final String LABEL = "label";
	static final String CLASS = "class";
	static final String REPOSITORY = "repository";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String record = memento.getString(RECORD);
		return record == null ? null
				: new RecordEditorInput(record, memento.getString(LABEL), memento.getString(CLASS), memento.getString(REPOSITORY));
	}
}
