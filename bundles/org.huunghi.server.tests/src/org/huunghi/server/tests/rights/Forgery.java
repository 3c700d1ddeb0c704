package org.huunghi.server.tests.rights;

import org.eclipse.emf.cdo.common.commit.CDOCommitData;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.common.id.CDOIDUtil;
import org.eclipse.emf.cdo.common.revision.CDORevision;
import org.eclipse.emf.cdo.common.revision.CDORevisionFactory;
import org.eclipse.emf.cdo.common.revision.CDORevisionUtil;
import org.eclipse.emf.cdo.common.revision.delta.CDOFeatureDelta;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.internal.common.revision.delta.CDOAddFeatureDeltaImpl;
import org.eclipse.emf.cdo.internal.common.revision.delta.CDOContainerFeatureDeltaImpl;
import org.eclipse.emf.cdo.internal.common.revision.delta.CDORemoveFeatureDeltaImpl;
import org.eclipse.emf.cdo.internal.common.revision.delta.CDOSetFeatureDeltaImpl;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevisionDelta;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.spi.cdo.CDOSessionProtocol.CommitTransactionResult;
import org.eclipse.emf.spi.cdo.InternalCDOSession;
import org.eclipse.emf.spi.cdo.InternalCDOTransaction;
import org.eclipse.emf.spi.cdo.InternalCDOTransaction.InternalCDOCommitContext;
import org.eclipse.net4j.util.om.monitor.Monitor;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.internal.request.Refusal;
import org.huunghi.server.tests.RawClient;

/** A commit put together by hand, as no client of CDO would make it. */
final class Forgery implements AutoCloseable {
	private final RawClient client;
	private final InternalCDOTransaction transaction;
	private final InternalCDOCommitContext context;

	/** @param world gives the user a new client, which knows the newest versions */
	Forgery(World world, Who who) {
		world.reconnect(who);
		client = world.client(who);
		transaction = (InternalCDOTransaction) client.session().openTransaction();
		context = transaction.createCommitContext();
	}

	CDOTransaction transaction() {
		return transaction;
	}

	private CDOCommitData data() {
		return context.getCommitData();
	}

	/** @return what the client has of the object, with its version */
	InternalCDORevision state(CDOID id) {
		return (InternalCDORevision) client.session().getRevisionManager().getRevision(id, transaction.getBranch().getHead(), CDORevision.UNCHUNKED,
				CDORevision.DEPTH_NONE, true);
	}

	/** @return a new object, which the commit adds */
	InternalCDORevision add(EClass type, CDOID id, CDOID container, EReference feature, CDOID resource) {
		InternalCDORevision revision = (InternalCDORevision) CDORevisionFactory.DEFAULT.createRevision(type);
		revision.setID(id);
		revision.setBranchPoint(transaction.getBranch().getHead());
		revision.setContainerID(container);
		revision.setResourceID(resource);
		revision.setContainingFeatureID(feature == null ? 0 : feature.getFeatureID());
		data().getNewObjects().add(revision);
		return revision;
	}

	static CDOID temporary(int number) {
		return CDOIDUtil.createTempObject(number);
	}

	/** @return a change of the object, which the commit makes */
	InternalCDORevisionDelta change(CDOID id) {
		InternalCDORevisionDelta delta = (InternalCDORevisionDelta) CDORevisionUtil.createDelta(state(id));
		data().getChangedObjects().add(delta);
		return delta;
	}

	static void set(InternalCDORevisionDelta delta, EStructuralFeature feature, Object value) {
		delta.addFeatureDelta(new CDOSetFeatureDeltaImpl(feature, 0, value, null), null);
	}

	/** @param size of the list so far */
	static void insert(InternalCDORevisionDelta delta, EReference feature, CDOID value, int size) {
		put(delta, new CDOAddFeatureDeltaImpl(feature, size, value), size);
	}

	static void take(InternalCDORevisionDelta delta, EReference feature, int index, int size) {
		put(delta, new CDORemoveFeatureDeltaImpl(feature, index), size);
	}

	private static void put(InternalCDORevisionDelta delta, CDOFeatureDelta change, int size) {
		delta.addFeatureDelta(change, () -> size);
	}

	static void move(InternalCDORevisionDelta delta, CDOID container, EReference feature, CDOID resource) {
		delta.addFeatureDelta(new CDOContainerFeatureDeltaImpl(resource, container, feature == null ? 0 : feature.getFeatureID()), null);
	}

	/** The commit removes the object. */
	void remove(CDOID id) {
		data().getDetachedObjects().add(CDOIDUtil.createIDAndVersion(id, state(id).getVersion()));
	}

	/** Changes something that the user may change, so that the commit is not for the other alone. */
	void changeOwn(CDOID own) {
		set(change(own), state(own).getEClass().getEStructuralFeature("remarks"), "own " + System.nanoTime());
	}

	/** @return the resource itself, and not what is in it */
	static EReference contents() {
		return EresourcePackage.Literals.CDO_RESOURCE__CONTENTS;
	}

	InternalCDOCommitContext context() {
		return context;
	}

	/** @return how the server refused it; null where it did not */
	Kind send() {
		try {
			CommitTransactionResult result = ((InternalCDOSession) client.session()).getSessionProtocol().commitTransaction(context, new Monitor());
			return result.getRollbackMessage() == null ? null
					: Refusal.parse(result.getRollbackMessage()).orElseThrow(() -> new AssertionError(result.getRollbackMessage())).kind();
		} catch (RuntimeException e) {
			return Refusal.find(e).orElseThrow(() -> e).kind();
		}
	}

	@Override
	public void close() {
		transaction.close();
	}
}
