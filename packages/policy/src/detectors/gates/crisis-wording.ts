// What the relay tells a visitor who may be about to hurt themselves, until a person is there. The
// policy document may replace each; a site adds the numbers of its country, we invent none.

/** By language (ISO 639-1). */
export const CRISIS_WORDING: Readonly<Record<string, string>> = {
  en: 'I am glad you told us. You do not have to go through this alone: a person from our team is coming into this chat now. If you are in immediate danger, please call your local emergency number right away, or ask someone near you to stay with you.',
  de: 'Danke, dass Sie uns das sagen. Sie müssen da nicht allein durch: Ein Mensch aus unserem Team kommt jetzt in diesen Chat. Wenn Sie in unmittelbarer Gefahr sind, rufen Sie bitte sofort den örtlichen Notruf an oder bitten Sie jemanden in Ihrer Nähe, bei Ihnen zu bleiben.',
  es: 'Gracias por contárnoslo. No tiene que pasar por esto a solas: una persona de nuestro equipo viene ahora a este chat. Si corre peligro inmediato, llame enseguida al número de emergencias de su zona o pida a alguien cercano que se quede con usted.',
  fr: 'Merci de nous en avoir parlé. Vous n’avez pas à traverser cela sans aide : une personne de notre équipe arrive maintenant dans cette conversation. Si vous êtes en danger immédiat, appelez tout de suite le numéro d’urgence local ou demandez à un proche de rester avec vous.',
  it: 'Grazie per avercelo detto. Non deve affrontarlo senza aiuto: una persona del nostro team sta arrivando in questa chat. Se è in pericolo immediato, chiami subito il numero di emergenza locale o chieda a qualcuno vicino di restare con lei.',
  pt: 'Obrigado por nos contar. Não precisa passar por isto sem ajuda: uma pessoa da nossa equipe está entrando nesta conversa agora. Se houver perigo imediato, ligue já para o número de emergência local ou peça a alguém por perto que fique com você.',
  nl: 'Fijn dat u ons dit vertelt. U hoeft dit niet alleen te doorstaan: iemand van ons team komt nu in deze chat. Bent u in direct gevaar, bel dan meteen het lokale alarmnummer of vraag iemand in de buurt om bij u te blijven.',
  zh: '谢谢你告诉我们。你不必独自面对：我们团队的一位同事正在进入这个对话。如果你正处于危险之中，请立即拨打当地的紧急求助电话，或请身边的人陪着你。',
  ja: 'お話しくださり、ありがとうございます。おひとりで抱え込まないでください。今、担当の者がこのチャットに参ります。差し迫った危険がある場合は、すぐにお住まいの地域の緊急通報番号に電話するか、近くの人にそばにいてもらってください。',
  ko: '말씀해 주셔서 고맙습니다. 혼자 견디지 않으셔도 됩니다. 지금 저희 팀의 상담원이 이 대화로 오고 있습니다. 당장 위험한 상황이라면 바로 지역 긴급 전화로 연락하시거나 가까운 분께 곁에 있어 달라고 해 주세요.',
  ar: 'شكرًا لأنك أخبرتنا. لست مضطرًا لمواجهة هذا بمفردك: سينضم شخص من فريقنا إلى هذه المحادثة الآن. إذا كنت في خطر مباشر، فاتصل فورًا برقم الطوارئ المحلي أو اطلب من شخص قريب أن يبقى معك.',
  hi: 'हमें बताने के लिए धन्यवाद। आपको इससे अकेले नहीं गुज़रना है: हमारी टीम का एक व्यक्ति अभी इस चैट में आ रहा है। यदि आप तत्काल ख़तरे में हैं, तो कृपया तुरंत अपने स्थानीय आपातकालीन नंबर पर फ़ोन करें या पास के किसी व्यक्ति से अपने साथ रहने को कहें।',
  ru: 'Спасибо, что сказали нам об этом. Вам не нужно справляться с этим в одиночку: сотрудник нашей команды сейчас подключится к этому чату. Если вам угрожает непосредственная опасность, сразу позвоните по местному номеру экстренной помощи или попросите кого-нибудь рядом побыть с вами.',
  tr: 'Bunu bizimle paylaştığınız için teşekkür ederiz. Bununla tek başınıza baş etmek zorunda değilsiniz: ekibimizden bir kişi şimdi bu sohbete katılıyor. Hemen tehlikedeyseniz lütfen derhal bulunduğunuz yerin acil yardım numarasını arayın ya da yakınınızdaki birinden yanınızda kalmasını isteyin.',
};
