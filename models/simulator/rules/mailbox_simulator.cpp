// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rules/mailbox_simulator.h"

#include "ses/address.h"
#include "simulator/rules/rules.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::rules {

SimulatorBox simulatorBox(const QString &address)
{
    static const QHash<QString, SimulatorBox> boxes{
        {u"success"_s, SimulatorBox::Success},
        {u"bounce"_s, SimulatorBox::Bounce},
        {u"ooto"_s, SimulatorBox::OutOfOffice},
        {u"complaint"_s, SimulatorBox::Complaint},
        {u"suppressionlist"_s, SimulatorBox::SuppressionList},
    };
    const QString plain = ses::withoutLabel(address).toLower();
    if (ses::domainOf(plain) != "simulator.amazonses.com"_L1)
        return SimulatorBox::None;
    return boxes.value(ses::localPartOf(plain), SimulatorBox::None);
}

int countedRecipients(const ses::SendRequest &request)
{
    const auto recipients = request.recipients();
    return static_cast<int>(std::count_if(recipients.begin(), recipients.end(), [](const ses::Mailbox &recipient) {
        return simulatorBox(recipient.address) == SimulatorBox::None;
    }));
}

} // namespace simulator::rules
