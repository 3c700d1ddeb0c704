package org.huunghi.workbench.editor;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.huunghi.workbench.icons.Icons;

/** Names the record that an editor shows; two inputs for one record are equal. Kept over a restart, so that the editor opens again. */
public final class RecordEditorInput implements IEditorInput, IPersistableElement {
	private final String recordId;
	private final String label;
	private final String className;
	private final String repository;

	/**
	 * @param recordId id of the record, not null
	 * @param label shown until the record is read; null for its id
	 * @param className name of its class, for the icon until then; may be null
	 * @param repository identity of the repository that it lies in; null for whichever is open
	 */
	public RecordEditorInput(String recordId, String label, String className, String repository) {
		this.recordId = Objects.requireNonNull(recordId);
		this.label = label == null || label.isBlank() ? recordId : label;
		this.className = className;
		this.repository = repository;
	}

	/** @return whether the record lies in the repository of that identity, as far as is known */
	public boolean liesIn(String uuid) {
		return repository == null || repository.equals(uuid);
	}

	/** @return the same with another label, such as the record has by now */
	RecordEditorInput named(String other) {
		return new RecordEditorInput(recordId, other, className, repository);
	}

	/** @return id of the record; never null */
	public String recordId() {
		return recordId;
	}

	/** @return name of the record's class; may be null */
	public String className() {
		return className;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.recordDescriptor(className);
	}

	@Override
	public String getName() {
		return label;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return label;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(RecordEditorInputFactory.RECORD, recordId);
		memento.putString(RecordEditorInputFactory.LABEL, label);
		memento.putString(RecordEditorInputFactory.CLASS, className);
		memento.putString(RecordEditorInputFactory.REPOSITORY, repository);
	}

	@Override
	public String getFactoryId() {
		return RecordEditorInputFactory.ID;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RecordEditorInput that && recordId.equals(that.recordId) && Objects.equals(repository, that.repository);
	}

	@Override
	public int hashCode() {
		return recordId.hashCode();
	}
}
